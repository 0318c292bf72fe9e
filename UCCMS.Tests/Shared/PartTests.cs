using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Shared;

namespace UCCMS.Tests.Shared;

public sealed class PartTests : BunitContext
{
    private readonly ActorContext actors = new();

    public PartTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(actors);
        Services.AddLogging().AddTexts();
    }

    public enum Stage
    {
        Draft,
        Submitted,
        Accepted,
    }

    public enum Act
    {
        Submit,
        Accept,
        Return,
    }

    private static Lifecycle<Stage, Act> Lifecycle { get; } = new(
        new(Stage.Draft, Act.Submit, Stage.Submitted, Permissions.PrepareDraft),
        new(Stage.Submitted, Act.Accept, Stage.Accepted, Permissions.DecideDraft),
        new(Stage.Submitted, Act.Return, Stage.Draft, Permissions.DecideDraft));

    [Fact]
    public void Money_is_grouped_the_indian_way() =>
        Assert.Equal("₹1,23,45,678.90", Render<MoneyText>(p => p.Add(m => m.Amount, Money.FromRupees(12345678.90m)).Add(m => m.Sign, true)).Find(".money").TextContent);

    [Fact]
    public void Negative_money_stands_in_parentheses_and_is_read_with_minus()
    {
        var cut = Render<MoneyText>(p => p.Add(m => m.Amount, Money.FromRupees(-1000m)));
        Assert.Equal("(1,000.00)", cut.Find("[aria-hidden]").TextContent);
        Assert.Equal("minus 1,000.00", cut.Find(".sr-only").TextContent);
    }

    [Fact]
    public void Instant_is_shown_in_indian_time() =>
        Assert.Equal("01-Apr-2026 00:00", Render<DateText>(p => p.Add(d => d.Utc, new DateTime(2026, 3, 31, 18, 30, 0, DateTimeKind.Utc)).Add(d => d.Time, true)).Find("time").TextContent);

    [Fact]
    public void Gstin_is_grouped_for_reading() =>
        Assert.Equal("27 AAPFU0939F 1ZV", Render<GstinText>(p => p.Add(g => g.Value, "27AAPFU0939F1ZV")).Find("code").TextContent);

    [Fact]
    public void Status_has_word_icon_and_tone()
    {
        var badge = Render<StatusBadge>(p => p.Add(b => b.Status, Stage.Accepted)).Find(".badge");
        Assert.Equal("Accepted", badge.TextContent.Trim());
        Assert.Contains("good", badge.ClassList);
        Assert.NotNull(badge.QuerySelector("svg"));
    }

    [Fact]
    public void Every_status_look_has_a_drawing() =>
        Assert.All(new[] { "Draft", "Returned", "Rejected", "Issued", "NeverHeardOf" }, s => Assert.Contains("<path", Icons.Of(StatusLooks.Of(s).Icon).Value));

    [Fact]
    public void Moves_without_the_right_are_disabled_with_the_reason()
    {
        var cut = RenderMoves(Role.BookingLocation, Stage.Submitted, _ => { });
        Assert.All(cut.FindAll("button.button"), b => Assert.True(b.HasAttribute("disabled")));
        Assert.Contains("Nodal office", cut.Find("[title]").GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void First_allowed_move_is_the_filled_one_and_runs()
    {
        Act? done = null;
        var cut = RenderMoves(Role.NodalOffice, Stage.Submitted, act => done = act.Action);
        var filled = cut.Find(".page-acts button.primary");
        Assert.Equal("Accept", filled.TextContent.Trim());
        filled.Click();
        Assert.Equal(Act.Accept, done);
    }

    [Fact]
    public void Refused_outcome_says_its_sentence_as_an_alert()
    {
        var cut = Render<OutcomeNotice<int>>(p => p.Add(o => o.Outcome, Outcome<int>.Refused("x", "Enter the name.")));
        Assert.Contains("Enter the name.", cut.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_button_stays_disabled_while_its_act_runs()
    {
        var gate = new TaskCompletionSource();
        var cut = Render<SubmitButton>(p => p.Add(b => b.OnRun, () => gate.Task));
        var click = cut.Find("button").ClickAsync(new());
        Assert.True(cut.Find("button").HasAttribute("disabled"));
        gate.SetResult();
        await click;
        Assert.False(cut.Find("button").HasAttribute("disabled"));
    }

    [Fact]
    public void Period_picker_gives_the_chosen_period()
    {
        BillingPeriod? chosen = null;
        var period = new BillingPeriod(new(2026, 1, 30), new(2026, 2, 27), new(2026, 2, 28));
        var cut = Render<PeriodPicker>(p => p.Add(x => x.Periods, [period]).Add(x => x.ValueChanged, EventCallback.Factory.Create<BillingPeriod?>(this, v => chosen = v)));
        cut.Find("select").Change("2026-01-30");
        Assert.Equal(period, chosen);
    }

    [Fact]
    public void Field_shows_its_error_beside_and_help_under()
    {
        var cut = Render<FormField>(p => p.Add(f => f.Name, "Name").Add(f => f.Label, "Name").Add(f => f.Help, "As on the card").Add(f => f.Error, "Enter it."));
        Assert.Contains("Enter it.", cut.Find(".field-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("As on the card", cut.Find(".help").TextContent);
    }

    [Fact]
    public void Summary_links_to_the_fields() => Assert.EndsWith(
        "#field-Name",
        Render<ValidationSummaryLinks>(p => p.Add(s => s.Errors, [("Name", "Enter the name.")])).Find("a").GetAttribute("href"),
        StringComparison.Ordinal);

    [Fact]
    public void Progress_says_how_far_in_indian_numbers() =>
        Assert.Contains("1,00,000 of 2,00,000", Render<ProgressBar>(p => p.Add(b => b.Label, "Import").Add(b => b.Done, 100_000).Add(b => b.Total, 200_000)).Markup, StringComparison.Ordinal);

    private IRenderedComponent<WorkflowActions<Stage, Act>> RenderMoves(Role role, Stage stage, Action<WorkflowAct<Act>> onAction)
    {
        var post = Post.Assign("p", role, new OfficeId(1), new(2026, 1, 1), null, Tenure.Regular);
        actors.Set(Actor.Of("p", "Person", post, "Office", OfficeScope.Nothing, "test"));
        return Render<WorkflowActions<Stage, Act>>(p => p.Add(w => w.Lifecycle, Lifecycle).Add(w => w.Status, stage).Add(w => w.OnAction, onAction));
    }
}
