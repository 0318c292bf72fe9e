using UCCMS.Core.Organisation;
using UCCMS.Web.Help;
using UCCMS.Web.Shell;

namespace UCCMS.Tests.Help;

public sealed class HelpTopicsTests
{
    [Theory]
    [MemberData(nameof(Roles))]
    public void Every_role_finds_its_work_explained(Role role) => Assert.Contains(HelpTopics.All, t => t.Roles.Contains(role));

    [Fact]
    public void Every_page_named_may_be_opened_by_the_roles_it_is_named_for() =>
        Assert.Empty(HelpTopics.All.SelectMany(t => t.Roles.Where(r => !RolePermissions.Of(r).Contains(Rail.All.Single(l => l.Address == t.Address).Permission)).Select(r => $"{t.Title}: {r}")));

    [Fact]
    public void Every_topic_names_the_circular_behind_its_rule() => Assert.All(HelpTopics.All, t => Assert.Matches("SOP|[Ll]etter|clarification|Order|CGST", t.Source));

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];
}
