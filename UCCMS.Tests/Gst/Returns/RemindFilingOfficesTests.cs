using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class RemindFilingOfficesTests
{
    [Fact]
    public async Task Filing_offices_are_reminded_once_a_day_from_four_days_before_to_four_days_after()
    {
        await using var world = await CreateAsync();
        foreach (var (day, reminded) in new[] { (6, 0), (7, 3), (7, 0), (8, 3), (11, 3), (15, 3), (16, 0) })
        {
            world.At(2026, 3, day);
            Assert.Equal(reminded, await RemindAsync(world));
        }

        var mails = await MailsAsync(world);
        Assert.Equal(12, mails.Count);
        Assert.Contains(mails, m => m.Subject == $"GSTR-1 of {Delhi} for Feb-2026 is due on 11-Mar-2026" && m.OwningOfficeId == GstWorld.DelhiGpo && m.Body.Contains("1 document is dated in Feb-2026", StringComparison.Ordinal) && m.Body.Contains("in 4 days", StringComparison.Ordinal));
        Assert.Contains(mails, m => m.Subject.EndsWith("is late", StringComparison.Ordinal) && m.Body.Contains("4 days ago", StringComparison.Ordinal));
        Assert.All(mails, m => Assert.StartsWith("gstr1/", m.About, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filed_return_needs_no_reminder()
    {
        await using var world = await CreateAsync();
        await world.FiledAsync();
        world.At(2026, 3, 10);
        Assert.Equal(2, await RemindAsync(world));
        Assert.DoesNotContain(await MailsAsync(world), m => m.OwningOfficeId == GstWorld.DelhiGpo);
    }

    [Fact]
    public async Task Days_are_a_dated_setting_and_only_the_program_reminds()
    {
        await using var world = await CreateAsync();
        var set = await world.RunAsync(Actor.System("test"), (ChangeSetting u) => u, new ChangeSetting.Input(SettingKeys.Gstr1ReminderDays.Key, "6", new DateOnly(2026, 3, 5), "Circular"));
        Assert.True(set.IsDone, set.Sentence);
        Assert.Equal(3, await RemindAsync(world));
        Assert.Equal("permission.missing", (await world.RunAsync(world.DelhiClerk, (RemindFilingOffices u) => u, new RemindFilingOffices.Input())).Code);
    }

    private static async Task<int> RemindAsync(FilingWorld world)
    {
        var outcome = await world.RunAsync(Actor.System("test"), (RemindFilingOffices u) => u, new RemindFilingOffices.Input());
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value;
    }

    private static Task<List<OutboxMail>> MailsAsync(FilingWorld world) =>
        world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.About.StartsWith("gstr1/")).ToListAsync());
}
