using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Tests.Gst.Returns;
using UCCMS.Tests.Organisation;
using UCCMS.Web.Hosting;
using static UCCMS.Tests.Adjustments.VoucherWorld;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

/// <summary>Invoices of APT that a filed return reported come into the books when the program starts (SOP 4.A).</summary>
public sealed class ReportedAptInvoicesTests
{
    [Fact]
    public async Task Start_books_them_once_and_they_are_paid_and_posted_as_any_document()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        world.Money.Gst.At(new(2026, 3, 1, 12, 0, 0));
        var invoice = await world.ChargedByAptAsync(100_000);
        Assert.Equal(0, await StartAsync(world)); // no return reported it
        await world.Money.Gst.SaveAsync(Filings.OnAptInvoices(Organising.GstinOf("07"), (invoice.InvoiceDate.Year * 100) + invoice.InvoiceDate.Month));

        Assert.Equal(1, await StartAsync(world));
        Assert.Equal(0, await StartAsync(world));

        Assert.Equal(118_000m, await world.Money.BalanceAsync(LedgerAccount.Receivable, Delhi));
        var document = ReportedAptDocuments.IdOf(invoice.Id, Delhi);
        await world.PaidAsync(118_000, Wish(document, 118_000));
        Done(await world.PostAsync(Done(await world.PrepareAsync()), Voucher(118_000) with { Date = new(2026, 3, 1) }));
        Assert.Equal((0m, -100_000m), (await world.Money.BalanceAsync(LedgerAccount.Receivable, Delhi), await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi)));
        await world.Money.RequireSoundBooksAsync();
    }

    private static async Task<int> StartAsync(VoucherWorld world)
    {
        await using var scope = world.Money.Gst.Database.AsSystem();
        return await EarlierDocuments.BookReportedAsync(scope.ServiceProvider, CancellationToken.None);
    }
}
