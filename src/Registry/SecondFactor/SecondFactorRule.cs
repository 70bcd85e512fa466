using Huiyin.Registry.Contract;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Huiyin.Registry.SecondFactor;

/// <summary>Who must prove a second factor: everybody who can see a citizen's phone, except where the sample is shown (house.md 8, ASVS 6.3.3).</summary>
/// <remarks><c>SecondFactor:Required=false</c> is for deployments whose proxy asks for a certificate already.</remarks>
internal sealed class SecondFactorRule(IConfiguration settings, IHostEnvironment? environment = null)
{
    private static readonly HashSet<Role> SeeContacts = [.. PermissionMatrix.Roles(Ability.SeePhone)];

    private readonly bool isRequired = settings.GetValue("SecondFactor:Required", environment is { EnvironmentName: not ("Demo" or "Test") });

    public bool IsRequiredOf(Actor actor) => IsRequiredOf(actor.Roles.Select(held => held.Role));

    public bool IsRequiredOf(IEnumerable<Role> roles) => isRequired && roles.Any(SeeContacts.Contains);
}

/// <summary>Metadata of the few routes that somebody may call before the second factor is proven: proving it, and going away.</summary>
internal sealed record BeforeSecondFactor;
