using Huiyin.Matters.Model;

namespace Huiyin.Tests.Rooms.Matters.Model;

public sealed class PathPageTests
{
    [Fact]
    public void The_page_of_the_path_is_printed_from_the_path()
    {
        var page = Path.Combine(Root(), "docs", "path.md");
        if (Environment.GetEnvironmentVariable("HOUSE_ACCEPT") == "1")
        {
            File.WriteAllText(page, PathPage.Print());
        }

        Assert.Equal(PathPage.Print(), File.ReadAllText(page));
    }

    [Fact]
    public void Every_state_but_the_draft_can_be_reached_and_every_open_one_can_be_left()
    {
        var reached = MatterPath.Steps.Where(step => step.To is not null).Select(step => step.To!.Value).ToHashSet(); // filtered

        Assert.Equal(Enum.GetValues<Huiyin.Matters.Contract.MatterState>().Skip(1).Order(), reached.Order());
        Assert.All(reached.Where(MatterPath.IsOpen), state => Assert.Contains(MatterPath.From(state), step => step.To is not null));
    }

    [Fact]
    public void No_move_leads_from_one_state_to_two_places_unless_it_says_which()
    {
        var doubles = MatterPath.Steps.SelectMany(step => step.From.Select(from => (from, step.Move))).GroupBy(pair => pair).Where(group => group.Count() > 1).Select(group => group.Key.Move);

        Assert.All(doubles, move => Assert.Contains(move, new[] { Move.GiveSupplement, Move.SendBack }));
    }

    [Fact]
    public void Nobody_comes_to_closed_without_a_reply()
    {
        var before = MatterPath.Steps.Where(step => step.To == Huiyin.Matters.Contract.MatterState.Closed).SelectMany(step => step.From).ToHashSet();

        Assert.Subset(
            new HashSet<Huiyin.Matters.Contract.MatterState>
            {
                Huiyin.Matters.Contract.MatterState.Answered, Huiyin.Matters.Contract.MatterState.Explained, Huiyin.Matters.Contract.MatterState.VerifyingBadRating,
            },
            before);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Huiyin.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!; // inside the repository
        }

        return folder;
    }
}
