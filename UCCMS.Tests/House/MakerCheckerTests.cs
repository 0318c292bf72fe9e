using System.Reflection;
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

    [Fact]
    public void Every_use_case_that_refuses_the_first_person_is_the_second_act_of_a_pair()
    {
        var second = MakerCheckerPairs.All.Keys.Select(k => k.Split(", ")[1]).ToHashSet(StringComparer.Ordinal);
        var refusing = SourceTree.CSharp.Where(f => f.IsIn("UCCMS.Core") && f.Text.Contains(": IUseCase<", StringComparison.Ordinal) && Documented().IsMatch(f.Text)).Select(f => Path.GetFileNameWithoutExtension(f.Path)).ToList();
        Assert.True(refusing.Count >= 15, $"only {refusing.Count} use cases were found");
        Assert.Empty(refusing.Except(second));
    }

    [Fact]
    public void Every_pair_is_tried_by_page()
    {
        var tried = typeof(MakerCheckerPageTests).GetMethods().SelectMany(m => m.GetCustomAttributes<PairAttribute>()).Select(p => p.Name).ToList();
        Assert.Equal(MakerCheckerPairs.All.Keys.Order(StringComparer.Ordinal), tried.Order(StringComparer.Ordinal));
    }

    // where it is a refusal, not where it is documented
    [GeneratedRegex("\"(?<code>[a-z-]+\\.(?:maker-is-checker|sender-accepts))\",", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex("maker-is-checker|sender-accepts", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Documented();
}
