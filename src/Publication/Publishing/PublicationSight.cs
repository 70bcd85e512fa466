using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Publication.Publishing;

/// <summary>Who may propose, approve, and read the original for it (rule 4.2, "Publish").</summary>
internal sealed class PublicationSight(IMatterLookup matters)
{
    /// <summary>R12, R17, R18, R25</summary>
    public static readonly Role[] Proposers = [.. PermissionMatrix.Roles(Ability.ProposePublication)];

    /// <summary>R25</summary>
    public static readonly Role[] Approvers = [.. PermissionMatrix.Roles(Ability.ApprovePublication)];

    /// <summary>The answered matter, for those who may propose it: who may read it in full anyway, or, where the citizen agreed to publication, whoever works on publications.</summary>
    public async Task<AnswerToPublish?> AnswerForAsync(string number, Actor actor, CancellationToken ct)
    {
        var answer = await matters.AnswerAsync(number, ct);
        return answer is null ? null
            : answer.AgreesToPublication && !answer.IsConfidential && Proposers.Any(role => role != Role.UnitLeader && actor.IsAnywhere(role)) ? answer
            : await matters.MaySeeAsync(number, actor, ct) ? answer
            : null;
    }

    public static bool MayApprove(Actor actor) => Approvers.Any(actor.IsAnywhere);
}
