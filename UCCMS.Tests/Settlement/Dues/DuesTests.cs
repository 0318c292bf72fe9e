using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Settlement.Dues;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement.Dues;

/// <summary>Ages, reminders and interest of bills dated 28-Feb-2026, which is also their last day of payment.</summary>
public sealed class DuesTests
{
    [Fact]
    public async Task Ages_add_up_to_what_is_outstanding_on_every_day_and_for_every_grouping()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Nodal, Delhi, 3_000.37m, Wish(invoices[Delhi], 3_000.37m));
        foreach (var (days, age) in new[] { (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4) })
        {
            world.Gst.At(new DateTime(2026, 2, 28, 13, 0, 0).AddDays(days));
            foreach (var group in Enum.GetValues<DuesGroup>())
            {
                var page = await QueryAsync<DuesQueries, AgedDues>(world, q => q.AgedAsync(group, new PageRequest()));
                var row = Assert.Single(page.Rows.Items);
                Assert.Equal(20_599.63m, row.Total.Rupees);
                Assert.Equal(20_599.63m, row.ByAge[age].Rupees);
                Assert.Equal(row.ByAge, page.Sums);
            }

            var bills = await QueryAsync<BillQueries, BillPage>(world, q => q.PageAsync(new((DueAge)age), new PageRequest()));
            Assert.Equal((2, 20_599.63m), (bills.Rows.Total, bills.Owed.Rupees));
            Assert.Equal(0, (await QueryAsync<BillQueries, BillPage>(world, q => q.PageAsync(new((DueAge)((age + 1) % 5)), new PageRequest()))).Rows.Total);
        }
    }

    [Fact]
    public async Task Customer_is_reminded_once_three_days_before_and_once_three_days_after_and_never_of_a_paid_bill()
    {
        await using var world = await SettlementWorld.CreateAsync();
        world.Gst.At(new(2026, 2, 7, 10, 0, 0));
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal(0, await RemindedAsync(world, new(2026, 2, 24)));
        Assert.Equal(2, await RemindedAsync(world, new(2026, 2, 25)));
        Assert.Equal(2, await RemindedAsync(world, new(2026, 2, 25)));
        Assert.Equal(2, await RemindedAsync(world, new(2026, 2, 26)));
        world.Gst.At(new(2026, 2, 27, 15, 0, 0));
        await world.ReceivedAsync(world.Nodal, Delhi, 11_800, Wish(invoices[Delhi], 11_800));
        Assert.Equal(2, await RemindedAsync(world, new(2026, 3, 2)));
        Assert.Equal(3, await RemindedAsync(world, new(2026, 3, 3)));
        Assert.Equal(3, await RemindedAsync(world, new(2026, 3, 4)));
        var mails = await world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().Where(m => m.Subject.Contains("due")).Select(m => m.Body).ToListAsync());
        Assert.Equal(2, mails.Count);
    }

    [Fact]
    public async Task Person_reminds_of_what_is_overdue_once_a_day_and_stays_on_record()
    {
        await using var world = await SettlementWorld.CreateAsync();
        await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal("dues.nothing-overdue", (await RemindAsync(world, world.Nodal)).Code);
        world.Gst.At(new(2026, 3, 1, 9, 0, 0));
        Assert.Equal("permission.missing", (await RemindAsync(world, world.Clerk)).Code);
        Assert.Equal(23_600m, Done(await RemindAsync(world, world.Nodal)).Rupees);
        Assert.Equal("dues.reminded-today", (await RemindAsync(world, world.SecondNodal)).Code);
        world.Gst.At(new(2026, 3, 2, 9, 0, 0));
        Done(await RemindAsync(world, world.SecondNodal));
        var log = await QueryAsync<DuesQueries, IReadOnlyList<DuesReminder>>(world, q => q.RemindersAsync(world.Contract));
        Assert.Equal(["second", "nodal"], log.Select(r => r.RemindedBy));
    }

    [Fact]
    public async Task Money_counts_from_the_day_it_came_and_undone_money_not_at_all()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi);
        world.Gst.At(new(2026, 3, 10, 12, 0, 0));
        var interest = await InterestAsync(world, invoices[Delhi]);
        Assert.Equal(38.79m, interest.Rupees); // 11,800 x 12% x 10 / 365
        var receipt = await world.ReceivedAsync(world.Nodal, Delhi, 11_800); // received on 27-Feb-2026, in time
        var allocation = Assert.Single(Done(await world.AllocateAsync(world.Nodal, receipt, Wish(invoices[Delhi], 11_800))));
        Assert.Equal(0m, (await InterestAsync(world, invoices[Delhi])).Rupees);
        Done(await world.RunAsync(world.Nodal, (UCCMS.Core.Settlement.UndoAllocation u) => u, new UCCMS.Core.Settlement.UndoAllocation.Input(allocation, "Meant for another bill")));
        Assert.Equal(interest, await InterestAsync(world, invoices[Delhi]));
    }

    [Fact]
    public async Task Interest_becomes_a_debit_note_with_tax_only_where_it_is_ordered_and_only_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var bill = (await world.InvoicesAsync(Delhi))[Delhi];
        world.Gst.At(new(2026, 3, 10, 12, 0, 0));
        Assert.Equal("dues.interest-off", (await ChargeAsync(world, bill, 38.79m)).Code);
        await OrderAsync(world);
        Assert.Equal("dues.interest-changed", (await ChargeAsync(world, bill, 38.78m)).Code);
        var proposal = Done(await ChargeAsync(world, bill, 38.79m));
        Assert.Equal("dues.no-interest", (await ChargeAsync(world, bill, 38.79m)).Code);
        var note = Assert.Single(Done(await world.RunAsync(world.SecondNodal, (ApproveNotes u) => u, new ApproveNotes.Input(proposal))));
        var issued = await world.Gst.ReadAsync(db => db.Scoped<GstNote>().Where(n => n.Id == note).Select(n => new { n.Kind, n.Taxable }).SingleAsync());
        Assert.Equal((DocumentKind.DebitNote, 38.79m), (issued.Kind, issued.Taxable.Rupees));
        world.Gst.At(new(2026, 3, 11, 12, 0, 0));
        Assert.Equal("dues.interest-changed", (await ChargeAsync(world, bill, 38.79m)).Code);
        Done(await ChargeAsync(world, bill, 3.88m)); // 42.67 by now
    }

    private static Task OrderAsync(SettlementWorld world) =>
        world.Gst.SaveAsync(DatedSetting.Of(SettingKeys.InterestDebitNote.Key, "true", new DateOnly(2026, 1, 1), "Order 7/2026", null));

    private static Task<Outcome<NoteProposalId>> ChargeAsync(SettlementWorld world, LedgerDocumentId bill, decimal shown) =>
        world.RunAsync(world.Nodal, (ProposeInterestNote u) => u, new ProposeInterestNote.Input(bill, Money.FromRupees(shown)));

    private static Task<Outcome<Money>> RemindAsync(SettlementWorld world, Actor actor) =>
        world.RunAsync(actor, (RemindCustomer u) => u, new RemindCustomer.Input(world.Contract));

    private static async Task<Money> InterestAsync(SettlementWorld world, LedgerDocumentId bill) => (await QueryAsync<BillQueries, BillInterest?>(world, q => q.InterestAsync(bill)))!.Accrued;

    private static async Task<int> RemindedAsync(SettlementWorld world, DateOnly day)
    {
        world.Gst.At(day.ToDateTime(new TimeOnly(9, 0)));
        await using var scope = world.Gst.Database.AsSystem();
        var run = await scope.ServiceProvider.GetRequiredService<DayRuns>().RunAsync(DuesReminderRun.Key, day, again: true, CancellationToken.None);
        Assert.Equal((JobRunStatus.Finished, 0), (run.Status, run.Parked));
        return await world.Gst.ReadAsync(db => db.Scoped<DuesReminder>().CountAsync());
    }

    private static async Task<TResult> QueryAsync<TQueries, TResult>(SettlementWorld world, Func<TQueries, Task<TResult>> ask)
        where TQueries : notnull
    {
        await using var scope = world.Gst.Database.As(world.Nodal);
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }
}
