using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Tests.Shared;
using UCCMS.Web.Organisation;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Organisation;

public sealed class SettingPageTests : BunitContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestDatabase database = null!;

    private DateOnly Today => IndianTime.Today(database.Clock);

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging().AddUccmsData(database.Options).AddShelf();
        Services.GetRequiredService<ActorContext>().Set(Someone(Role.Administrator));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData("9", "field-Source", "Say on which order")]
    [InlineData("121", "field-Value", "a whole number from 1 to 120")]
    public void Change_that_cannot_be_is_refused_beside_its_field_before_anything_is_asked(string value, string field, string why)
    {
        var cut = Open(SettingKeys.SuspectedRepeatMinutes.Key);
        cut.Find("#Value").Change(value);
        Press(cut, "Change the setting…");
        Assert.Contains(why, cut.WaitForElement($"#{field} .field-error", Patience).TextContent, StringComparison.Ordinal);
        Assert.Single(cut.FindAll(".field-error"));
    }

    [Fact]
    public void Change_is_confirmed_in_words_and_stands_in_the_history()
    {
        var cut = Open(SettingKeys.RepeatMonths.Key);
        Assert.Contains("24 months holds as delivered", cut.Markup, StringComparison.Ordinal);
        cut.Find("#Value").Change("36");
        cut.Find("#Source").Change("Directorate letter 12");
        Press(cut, "Change the setting…");
        Assert.Contains("36 months holds for everyone instead of 24 months", cut.Find("dialog").TextContent, StringComparison.Ordinal);
        Press(cut, "Change the setting");
        cut.WaitForElement(".note.good", Patience);
        var history = cut.FindAll("table.grid tbody tr").Select(r => r.TextContent).ToArray();
        Assert.Equal(2, history.Length);
        Assert.Contains("36 months", history[0], StringComparison.Ordinal);
        Assert.Contains(IndianTime.Show(Today.AddDays(-1)), history[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Auditor_reads_a_setting_and_changes_none()
    {
        Services.GetRequiredService<ActorContext>().Set(Someone(Role.Auditor));
        var cut = Open(SettingKeys.InvoiceDate.Key);
        Assert.Contains("The day it is issued", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("#Value"));
    }

    [Fact]
    public async Task Office_has_no_value_of_its_own_of_a_setting_for_everyone()
    {
        var gpo = await database.OfficeAsync("New Delhi GPO");
        var refused = await database.RunAsync((ChangeSetting u) => u, new ChangeSetting.Input(SettingKeys.RepeatMonths.Key, "36", Today, "Order", gpo.Id));
        Assert.Equal("setting.everyone", refused.Code);
    }

    [Fact]
    public async Task Value_of_each_kind_is_read_as_it_was_entered()
    {
        foreach (var (key, value) in new[] { (SettingKeys.AptMigratedOn.Key, "2025-09-01"), (SettingKeys.WrongFilePercent.Key, "60"), (SettingKeys.InvoiceDate.Key, "billing") })
        {
            var done = await database.RunAsync((ChangeSetting u) => u, new ChangeSetting.Input(key, value, Today.AddDays(1), "Order"));
            Assert.True(done.IsDone, done.Sentence);
        }

        await using var scope = database.AsSystem();
        var settings = scope.ServiceProvider.GetRequiredService<ISettings>();
        Assert.Equal(new DateOnly(2025, 8, 4), await settings.ValueAsync(SettingKeys.AptMigratedOn, Today));
        Assert.Equal(new DateOnly(2025, 9, 1), await settings.ValueAsync(SettingKeys.AptMigratedOn, Today.AddDays(1)));
        Assert.Equal(60, await settings.ValueAsync(SettingKeys.WrongFilePercent, Today.AddDays(1)));
        Assert.Equal(InvoiceDateRule.Billing, await settings.ValueAsync(SettingKeys.InvoiceDate, Today.AddDays(1)));
    }

    private static void Press(IRenderedComponent<IComponent> cut, string act) =>
        cut.FindAll("button").First(b => b.TextContent.Trim() == act).Click();

    private IRenderedComponent<SettingPage> Open(string key)
    {
        var cut = Render<SettingPage>(p => p.Add(s => s.Key, key));
        cut.WaitForElement("h1", Patience);
        return cut;
    }
}
