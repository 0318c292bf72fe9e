using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Settlement.Bank;

/// <summary>Many receipts from a file, each through the use case of one.</summary>
public sealed class ReceiptFileTests : IAsyncLifetime
{
    private const string Heads = "value_date,mode,amount,reference,payer,customer_id,office_id,narration,invoice_numbers\n";

    private SettlementWorld world = null!;

    public async Task InitializeAsync() => world = await SettlementWorld.CreateAsync();

    public async Task DisposeAsync()
    {
        await world.RequireSoundBooksAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Rows_are_recorded_and_allocated_and_the_same_file_changes_nothing()
    {
        var owed = await world.InvoicesAsync(SettlementWorld.Delhi, SettlementWorld.Mumbai);
        var numbers = await world.Gst.ReadAsync(db => db.Scoped<Core.Gst.GstInvoice>().OrderBy(i => i.Number).Select(i => i.Number).ToListAsync());
        var text = Heads
            + $"27-02-2026,NEFT,12000,SBIN526058120001,Bharat,{Customer},,Feb,{string.Join(';', numbers)}\n"
            + $"27-02-2026,CASH,500,,Messenger,{Customer},,,\n"
            + $"27-02-2026,CASH,500,,Messenger,{Customer},,,\n";
        var first = await ImportAsync(text);
        Assert.Equal((3, 0, 0), (first.Accepted, first.Duplicates, first.Problems.Count));
        var again = await ImportAsync(text);
        Assert.Equal((0, 3, 0), (again.Accepted, again.Duplicates, again.Problems.Count));
        Assert.Equal(Money.FromRupees(13_000), Money.Sum(await world.Gst.ReadAsync(db => db.Scoped<Receipt>().Select(r => r.Amount).ToListAsync())));
        Assert.Equal([Money.FromRupees(200), Money.FromRupees(11_800)], (await world.Gst.ReadAsync(db => db.Scoped<Allocation>().Select(a => a.Amount).ToListAsync())).Order());
        Assert.Equal(2, owed.Count);
    }

    [Theory]
    [InlineData("27-02-2026,NEFT,100,12,Bharat,{0},,,", "reference")]
    [InlineData("27-02-2026,BARTER,100,SBIN526058120001,Bharat,{0},,,", "mode")]
    [InlineData("27-02-2030,NEFT,100,SBIN526058120001,Bharat,{0},,,", "value_date")]
    [InlineData("27-02-2026,NEFT,0,SBIN526058120001,Bharat,{0},,,", "amount")]
    [InlineData("27-02-2026,NEFT,100,SBIN526058120001,,{0},,,", "payer")]
    [InlineData("27-02-2026,NEFT,100,SBIN526058120001,Bharat,9999999999,,,", "customer_id")]
    [InlineData("27-02-2026,NEFT,100,SBIN526058120001,Bharat,{0},10081132,,", "office_id")]
    [InlineData("27-02-2026,NEFT,100,SBIN526058120001,Bharat,{0},99999999,,", "office_id")]
    [InlineData("27-02-2026,NEFT,100,SBIN526058120001,Bharat,{0},,,NONE1", "invoice_numbers")]
    public async Task Wrong_row_is_named_with_its_column_and_holds_no_other_back(string row, string column)
    {
        var text = Heads + string.Format(System.Globalization.CultureInfo.InvariantCulture, row, Customer) + $"\n27-02-2026,CASH,500,,Messenger,{Customer},,,\n";
        var result = await ImportAsync(text);
        Assert.Equal((1, 2, column), (result.Accepted, result.Problems.Single().Row, result.Problems.Single().Column));
        Assert.NotEmpty(result.Problems[0].Remedy);
    }

    [Fact]
    public async Task Row_whose_utr_was_recorded_by_hand_counts_as_recorded_before()
    {
        await world.ReceiveAsync(world.Nodal, SettlementWorld.Delhi, world.Neft(100, "SBIN526058120001"));
        Assert.Equal(1, (await ImportAsync(Heads + $"27-02-2026,NEFT,100,SBIN526058120001,Bharat,{Customer},,,\n")).Duplicates);
    }

    private string Customer => world.Gst.Contract.CustomerId.ToString();

    private async Task<ReceiptImportResult> ImportAsync(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var table = TableFile.Open(new MemoryStream(bytes), "receipts.csv", bytes.Length);
        var file = ReceiptFile.Read(table, new DateOnly(2026, 2, 28));
        await using var scope = world.Gst.Database.As(world.Nodal);
        return await scope.ServiceProvider.GetRequiredService<ReceiptFileImport>().RunAsync(file, world.Nodal.OfficeId);
    }
}
