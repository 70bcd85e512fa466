[assembly: AssemblyFixture(typeof(Huiyin.Tests.Faults.SetUpOnce))]

namespace Huiyin.Tests.Faults;

/// <summary>One district is set up as operators do it; each experiment begins with a copy of it.</summary>
public sealed class SetUpOnce : IAsyncDisposable
{
    private static Model? model;

    /// <summary>Experiments run one after the other: nobody else makes it meanwhile.</summary>
    internal static async Task<Model> ModelAsync()
    {
        if (model is null)
        {
            var database = await ProgramDatabase.NewAsync();
            var server = FaultServer.Empty(database);
            model = new Model(server, database, await server.SetUpAsync());
        }

        return model;
    }

    public async ValueTask DisposeAsync()
    {
        if (model is not null)
        {
            await model.Server.DisposeAsync();
            await model.Database.DisposeAsync();
        }
    }

    internal sealed record Model(FaultServer Server, ProgramDatabase Database, string Token)
    {
        public string Folder => Server.Folder;
    }
}
