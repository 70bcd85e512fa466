using System.Text.RegularExpressions;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>The model is plain C#: no database, no web, no await, no clock (STYLE.md 3).</summary>
public partial class ModelPurityTests
{
    [Fact]
    public void Models_know_no_database_no_web_and_no_clock()
    {
        Purity(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Theory]
    [InlineData("using Microsoft.EntityFrameworkCore;", "Microsoft.EntityFrameworkCore")]
    [InlineData("using Microsoft.AspNetCore.Http;", "Microsoft.AspNetCore")]
    [InlineData("class Matter { async Task GoAsync() { } }", "async")]
    [InlineData("class Matter(TimeProvider clock) { }", "TimeProvider")]
    [InlineData("class Matter(HuiyinDb db) { }", "HuiyinDb")]
    public void An_impure_model_is_noticed(string text, string word)
    {
        var house = House.Of(("src/Matters/Matters.csproj", "<Project />"), ("src/Matters/Model/Matter.cs", text));

        Purity(house).FindsOne(word);
    }

    [Fact]
    public void A_word_in_a_comment_or_a_text_harms_nobody()
    {
        var house = House.Of(
            ("src/Matters/Matters.csproj", "<Project />"),
            ("src/Matters/Model/Matter.cs", """class Matter { /* no async */ string a = "async"; string b = $"{a}async"; } // TimeProvider"""));

        Purity(house).Passes();
    }

    private static Inspection Purity(House house) => Inspection.Of(
        house.InFolder("Model"),
        file => Impure().Matches(file.Code).Select(found => $"{file}:{file.LineAt(found.Index)}: {found.Value} has no place in a model."));

    [GeneratedRegex(@"\bMicrosoft\.(?:EntityFrameworkCore|AspNetCore)\b|\b(?:async|await|TimeProvider|HuiyinDb|DbContext|HttpContext)\b")]
    private static partial Regex Impure();
}
