using System.Text.RegularExpressions;

namespace UCCMS.Tests.House;

/// <summary>
/// Every pair of acts that takes two people, tried by one person who holds both posts, with the rights and the offices for
/// both: refused. A rule of this kind that is in no pair fails as well.
/// </summary>
public sealed partial class MakerCheckerTests
{
    public static TheoryData<string> Pairs()
    {
        var data = new TheoryData<string>();
        foreach (var name in MakerCheckerPairs.All.Keys)
        {
            data.Add(name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task One_person_with_both_posts_is_refused(string pair)
    {
        var (expected, act) = MakerCheckerPairs.All[pair];
        Assert.Equal(expected, await act());
    }

    [Fact]
    public void Every_rule_of_two_people_is_in_a_pair()
    {
        var rules = SourceTree.CSharp.Where(f => f.IsIn("UCCMS.Core")).SelectMany(f => Rule().Matches(f.Text)).Select(m => m.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.True(rules.Count >= 10, $"only {rules.Count} rules were found");
        Assert.Empty(rules.Except(MakerCheckerPairs.All.Values.Select(p => p.Code)));
    }

    // where it is a refusal, not where it is documented
    [GeneratedRegex("\"(?<code>[a-z-]+\\.(?:maker-is-checker|sender-accepts))\",", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
