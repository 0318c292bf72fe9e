using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Data.Shared;
using UCCMS.Tests.Settlement;
using static UCCMS.Tests.Adjustments.VoucherWorld;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

/// <summary>SOP 4.B where APT took more: the transfer entry, through the three people and into the books of the location.</summary>
public sealed class AptTransferEntryTests
{
    // APT: 1,05,000 and 9,450 twice; the document of Mumbai: 1,00,000 and 18,000 IGST
    [Fact]
    public async Task Difference_of_another_ddo_s_location_is_posted_by_the_nodal_one_and_the_revenue_taken_up()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(100_000, Mumbai);
        await world.ChargedByAptAsync(105_000, location: Mumbai);
        await world.Money.Gst.ReadAsync(db => db.Scoped<ContractLocation>().Where(l => l.OfficeId == Delhi).ExecuteDeleteAsync()); // the nodal office books nothing
        var (settlement, proposed) = await world.ProposedAsync();
        Assert.Equal(AptVoucher.TransferEntry, proposed.Voucher);
        var people = await TransferWorld.OverAsync(world.Money);
        var difference = Assert.Single(await people.EntriesAsync(people.Ddo));
        Assert.Equal((proposed.Entry, 5_000m, 9_450m, 9_450m, -18_000m, 5_900m), (difference.Id, difference.Net.Rupees, difference.Cgst.Rupees, difference.Sgst.Rupees, difference.Igst.Rupees, difference.Total.Rupees));

        var approved = Assert.Single(await people.ApprovedAsync(difference));
        Assert.Equal(-76_100m, await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi)); // 2,00,000 less APT's 1,23,900
        Done(await people.PostAsync(null, (approved, people.Voucher(approved.Total))));

        Assert.Equal(TransferEntryStatus.Closed, Assert.Single(await people.EntriesAsync()).Status); // within one office
        Assert.Equal(AptSettlementStatus.SetAgainst, (await world.SettlementAsync(settlement)).Status);
        Assert.Equal((-82_000m, -100_000m), (await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi), await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi)));
        Assert.Equal(CeptAskKind.UpdateBalance, Assert.Single(Assert.Single(await world.TicketsAsync()).Asks).Kind);
        await world.Money.RequireSoundBooksAsync();

        await TakenUpAsync(people);
        Assert.Equal((0m, 0m), (await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi), await world.Money.BalanceAsync(LedgerAccount.InterOffice, Delhi)));
        Assert.Equal((-100_000m, -18_000m), (await world.Money.BalanceAsync(LedgerAccount.Revenue, Mumbai), await world.Money.BalanceAsync(LedgerAccount.GstPayable, Mumbai)));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Bnpl_customer_s_ticket_asks_for_the_credit_limit()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        world.Money.Gst.At(new(2026, 3, 1, 12, 0, 0));
        await world.PaidAsync(200_000);
        await world.IssueAsync(105_000);
        await world.ChargedByAptAsync(100_000);
        var settlement = Done(await world.RecordAsync(on: new(2026, 3, 1)));
        Done(await world.PostAsync(Done(await world.ProposeAsync(settlement)).Misc!.Value, Voucher(5_900) with { Date = new(2026, 3, 1) }));
        var ticket = Assert.Single(await world.TicketsAsync());
        Assert.Equal((CeptAskKind.ResetCreditLimit, 0m), (Assert.Single(ticket.Asks).Kind, ticket.ExpectedCreditUsed.Rupees));
        Assert.Equal("Credit used after the voucher", ticket.Evidence.Single(e => e.Kind == CeptEvidenceKind.ExpectedBalance).Title);
        Assert.Contains("Reset the credit limit", CeptTicketText.Of(ticket), StringComparison.Ordinal);
        Assert.DoesNotContain("balance in APT", CeptTicketText.Of(ticket), StringComparison.Ordinal);
    }

    private static async Task TakenUpAsync(TransferWorld people)
    {
        Done(await people.ProposeAsync());
        var entry = await people.ToAsync(Mumbai);
        await people.ApprovedAsync(entry);
        Done(await people.PostAsync(null, (entry, people.Voucher(entry.Total))));
        Done(await people.TakeUpAsync(people.Money.Clerk, entry));
        Assert.Equal(TransferEntryStatus.Acknowledged, (await people.ToAsync(Mumbai)).Status);
    }
}
