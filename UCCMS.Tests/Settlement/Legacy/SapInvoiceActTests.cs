using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Files;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;
using UCCMS.Web;
using UCCMS.Web.Settlement.Legacy;
using UCCMS.Web.Workspaces;

namespace UCCMS.Tests.Settlement.Legacy;

/// <summary>Invoices raised in SAP (letter of 24-12-2025, paragraph III).</summary>
public sealed class SapInvoiceActTests
{
    private const string Heads = "sap_document_no,apt_invoice_no,invoice_date,customer_id,contract_id,period_from,period_to,supplier_gstin,office_id,product,taxable,cgst,sgst,igst,total,cleared,accounted_in_elekha\n";

    [Fact]
    public async Task Open_bnpl_bill_is_owed_paid_and_gone_from_the_owed()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var result = SettlementWorld.Done(await TakeOverAsync(world, Row(world, "1900000001", "N", "N") + Row(world, "1900000002", "Y", "Y")));
        Assert.Equal(new(1, Money.FromRupees(11_800), 1, 0), result);
        var document = Assert.Single(await OpenAsync(world));
        Assert.Equal(("B1900000001 SAP 1900000001", Money.FromRupees(11_800)), (document.Number, document.Owed));
        await world.ReceivedAsync(world.Nodal, SettlementWorld.Delhi, 11_800, SettlementWorld.Wish(document.Id, 11_800));
        Assert.Empty(await OpenAsync(world));
        Assert.Equal(0m, await world.BalanceAsync(LedgerAccount.Receivable, SettlementWorld.Delhi));
        var misc = SettlementWorld.Done(await world.RunAsync(world.Nodal, (PrepareMiscTransaction u) => u, new PrepareMiscTransaction.Input(world.Contract, new(2025, 9, 1), [])));
        SettlementWorld.Done(await world.RunAsync(world.Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, new("MT1", new(2026, 2, 28), Money.FromRupees(11_800)))));
        Assert.Equal(-10_000m, await world.BalanceAsync(LedgerAccount.Revenue, SettlementWorld.Delhi));
        await RequireSoundAsync(world);
    }

    [Fact]
    public async Task Bill_is_taken_over_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        SettlementWorld.Done(await TakeOverAsync(world, Row(world, "1900000001", "N", "N")));
        Assert.Equal("sap.problems", (await TakeOverAsync(world, Row(world, "1900000001", "N", "N"))).Code);
        Assert.Single(await OpenAsync(world));
    }

    [Fact]
    public async Task Bill_cleared_by_f32_is_never_paid()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        Assert.Equal("sap.problems", (await TakeOverAsync(world, Row(world, "1900000001", "N", "N"))).Code);
        SettlementWorld.Done(await TakeOverAsync(world, Row(world, "1900000001", "Y", "N")));
        var invoice = await InvoiceAsync(world);
        Assert.Equal((SapSettlement.ClearedByF32, null), (invoice.Settlement, invoice.LedgerDocumentId));
        await using var scope = world.Gst.Database.AsSystem();
        var allocations = scope.ServiceProvider.GetRequiredService<ISapInvoicesStore>();
        Assert.NotNull(await allocations.ClearedAsync([new(invoice.Id.Value)], CancellationToken.None));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("UPDATE \"SapInvoices\" SET \"Settlement\" = 'Here'"));
        await RequireSoundAsync(world);
    }

    [Fact]
    public async Task Bill_paid_in_sap_is_refused_by_the_allocation()
    {
        await using var world = await SettlementWorld.CreateAsync();
        SettlementWorld.Done(await TakeOverAsync(world, Row(world, "1900000001", "Y", "N")));
        var invoice = await InvoiceAsync(world);
        Assert.Equal("sap.cleared", (await world.ReceiveAsync(world.Nodal, SettlementWorld.Delhi, world.Neft(11_800), SettlementWorld.Wish(new(invoice.Id.Value), 11_800))).Code);
    }

    [Fact]
    public async Task Missing_revenue_is_intimated_by_mail_once_and_acknowledged_by_the_pao()
    {
        await using var world = await SettlementWorld.CreateAsync();
        SettlementWorld.Done(await TakeOverAsync(world, Row(world, "1900000001", "Y", "N")));
        var invoice = await InvoiceAsync(world);
        Assert.Equal("Intimate", Assert.Single(await WaitingAsync(world, world.Clerk)).Act);
        SettlementWorld.Done(await world.RunAsync(world.Nodal, (IntimateSapRevenue u) => u, new IntimateSapRevenue.Input(invoice.Id)));
        Assert.Equal("sap.marked", (await world.RunAsync(world.Nodal, (IntimateSapRevenue u) => u, new IntimateSapRevenue.Input(invoice.Id))).Code);
        var gap = await world.Gst.ReadAsync(db => db.Scoped<SapRevenueGap>().AsNoTracking().SingleAsync());
        Assert.Single(await world.Gst.ReadAsync(db => db.Set<OutboxMail>().IgnoreQueryFilters().Where(m => m.Subject.Contains("SAP invoice")).ToListAsync()));
        var pao = await world.Gst.ActorAsync("pao", Role.Pao, gap.CounterpartOfficeId!.Value);
        var item = Assert.Single(await WaitingAsync(world, pao));
        Assert.Equal((Urls.SapInvoice(invoice.Id), "Acknowledge"), (item.Address, item.Act));
        Assert.NotNull(item.Due);
        Assert.Empty(await WaitingAsync(world, world.Clerk));
        Assert.Equal("permission.missing", (await world.RunAsync(world.Nodal, (AcknowledgeSapRevenue u) => u, new AcknowledgeSapRevenue.Input(invoice.Id, "Done"))).Code);
        Assert.Equal("sap.answer", (await world.RunAsync(pao, (AcknowledgeSapRevenue u) => u, new AcknowledgeSapRevenue.Input(invoice.Id, " "))).Code);
        SettlementWorld.Done(await world.RunAsync(pao, (AcknowledgeSapRevenue u) => u, new AcknowledgeSapRevenue.Input(invoice.Id, "Booked in March")));
        Assert.Equal("sap.acknowledged", (await world.RunAsync(pao, (AcknowledgeSapRevenue u) => u, new AcknowledgeSapRevenue.Input(invoice.Id, "Again"))).Code);
        Assert.Empty(await WaitingAsync(world, pao));
    }

    [Theory]
    [InlineData("10000.00,,,1800.00,11800.00,N,N", "10000.00,,,1800.00,11801.00,N,N", "total")]
    [InlineData("10000.00,,,1800.00,11800.00,N,N", "10000.00,900.00,,900.00,11800.00,N,N", "igst")]
    [InlineData(",N,N", ",MAYBE,N", "cleared")]
    [InlineData("07AAAGM0289C1ZL", "07AAAGM0289C1ZX", "supplier_gstin")]
    [InlineData("10081132", "99999999", "office_id")]
    public async Task Wrong_row_is_named_with_its_column(string good, string bad, string column)
    {
        await using var world = await SettlementWorld.CreateAsync();
        var file = Read(Row(world, "1900000001", "N", "N").Replace(good, bad, StringComparison.Ordinal));
        await using var scope = world.Gst.Database.As(world.Nodal);
        var given = await scope.ServiceProvider.GetRequiredService<SapInvoicesReader>().CheckAsync(file.Rows);
        Assert.Equal(column, Assert.Single([.. file.Problems, .. given.Problems]).Column);
        Assert.Equal("sap.problems", (await world.RunAsync(world.Nodal, (TakeOverSapInvoices u) => u, new TakeOverSapInvoices.Input("s.csv", "aa", file))).Code);
    }

    private static string Row(SettlementWorld world, string document, string cleared, string elekha) =>
        $"{document},B{document},30-09-2025,{world.Gst.Contract.CustomerId},{world.Gst.Contract.Number},01-09-2025,30-09-2025,07AAAGM0289C1ZL,10081132,SP,10000.00,,,1800.00,11800.00,{cleared},{elekha}\n";

    private static SapInvoiceFile Read(string rows)
    {
        var bytes = Encoding.UTF8.GetBytes(Heads + rows);
        using var table = TableFile.Open(new MemoryStream(bytes), "sap.csv", bytes.Length);
        return SapInvoiceFile.Read(table, new DateOnly(2026, 2, 28));
    }

    private static Task<Outcome<TakeOverSapInvoices.Result>> TakeOverAsync(SettlementWorld world, string rows) =>
        world.RunAsync(world.Nodal, (TakeOverSapInvoices u) => u, new TakeOverSapInvoices.Input("s.csv", "aa", Read(rows)));

    private static Task<SapInvoice> InvoiceAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Scoped<SapInvoice>().AsNoTracking().SingleAsync());

    private static async Task<IReadOnlyList<OpenDocument>> OpenAsync(SettlementWorld world)
    {
        await using var scope = world.Gst.Database.As(world.Nodal);
        return await scope.ServiceProvider.GetRequiredService<OpenDocumentQueries>().OfAsync(world.Contract);
    }

    private static async Task<IReadOnlyList<WorkItem>> WaitingAsync(SettlementWorld world, Actor actor)
    {
        await using var scope = world.Gst.Database.As(actor);
        return await new SapWork(scope.ServiceProvider.GetRequiredService<SapInvoiceQueries>(), scope.ServiceProvider.GetRequiredService<DeadlineQueries>()).WaitingAsync(actor, CancellationToken.None);
    }

    private static async Task RequireSoundAsync(SettlementWorld world)
    {
        await world.RequireSoundBooksAsync();
        Assert.Empty(await world.FaultsAsync<SapInvoiceIntegrity>());
    }
}
