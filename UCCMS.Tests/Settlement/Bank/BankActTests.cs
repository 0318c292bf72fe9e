using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Settlement.Bank;

/// <summary>Statements imported and their lines cleared, through the real use cases.</summary>
public sealed class BankActTests : IAsyncLifetime
{
    private SettlementWorld world = null!;

    public async Task InitializeAsync() => world = await SettlementWorld.CreateAsync();

    public async Task DisposeAsync()
    {
        Assert.Empty(await world.FaultsAsync<BankCheck>());
        await world.RequireSoundBooksAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Same_statement_twice_and_overlapping_days_load_no_line_twice()
    {
        Assert.Equal(new(1, 5, 0, 0), SettlementWorld.Done(await ImportAsync(BankTexts.Mt940)));
        Assert.Equal(new(0, 0, 0, 1), SettlementWorld.Done(await ImportAsync(BankTexts.Mt940)));
        var longer = BankTexts.Csv + "28-02-2026,28-02-2026,CASH DEPOSIT,,,\"1,000.00\",\"8,81,064.50\"\n";
        Assert.Equal(new(1, 1, 5, 0), SettlementWorld.Done(await ImportAsync(longer.Replace("\n\n", "\n", StringComparison.Ordinal))));
        Assert.Equal(6, (await LinesAsync()).Count);
    }

    [Fact]
    public async Task Same_number_with_other_lines_and_another_offices_account_are_refused()
    {
        await ImportAsync(BankTexts.Mt940);
        var other = BankTexts.Mt940.Replace("C5900,00", "C5800,00", StringComparison.Ordinal).Replace("INR880064,50", "INR879964,50", StringComparison.Ordinal);
        Assert.Equal("bank.same-statement", (await ImportAsync(other)).Code);
        Assert.Equal("bank.other-offices-account", (await ImportAsync(BankTexts.Csv, world.Clerk)).Code);
        Assert.Equal("office.not-yours", (await ImportAsync(BankTexts.Csv, world.Clerk, SettlementWorld.Delhi)).Code);
        Assert.Equal("permission.missing", (await ImportAsync(BankTexts.Csv, world.DelhiDdo)).Code);
        Assert.Equal(5, (await LinesAsync()).Count);
    }

    [Fact]
    public async Task Lines_fall_into_buckets_whether_receipts_come_before_or_after_them()
    {
        var exact = await ReceivedAsync(11_800, "SBIN526058120001");
        await ImportAsync(BankTexts.Mt940);
        var near = await ReceivedAsync(12_500.5m, "UTIB526058129999");
        var open = await RowsAsync();
        Assert.Equal((BankBucket.Matched, exact), (open[0].Bucket!.Value, open[0].Receipt!.Value));
        Assert.Equal((BankBucket.Unmatched, null), (open[1].Bucket!.Value, open[1].Receipt));
        Assert.Equal((BankBucket.Partly, near), (open[2].Bucket!.Value, open[2].Receipt!.Value));
        var figures = await QueryAsync(q => q.FiguresAsync(SettlementWorld.Delhi));
        Assert.Equal((4, 1, 1, 2), (figures.Credits.Count, figures.Matched.Count, figures.Partly.Count, figures.Unmatched.Count));
        Assert.Equal((Money.FromRupees(880_064.5m), new DateOnly(2026, 2, 27), Money.FromRupees(30_300.5m)), (figures.Balance, figures.BalanceOn!.Value, figures.Inflow));
    }

    [Fact]
    public async Task Exact_matches_are_accepted_together_and_undone_one_by_one()
    {
        var receipt = await ReceivedAsync(11_800, "SBIN526058120001");
        await ReceivedAsync(5_900, "SBIN526058120002");
        await ImportAsync(BankTexts.Mt940);
        Assert.Equal(2, SettlementWorld.Done(await world.RunAsync(world.Nodal, (AcceptExactMatches u) => u, new AcceptExactMatches.Input(SettlementWorld.Delhi))));
        Assert.Equal("bank.none-exact", (await world.RunAsync(world.Nodal, (AcceptExactMatches u) => u, new AcceptExactMatches.Input(SettlementWorld.Delhi))).Code);
        var line = (await LinesAsync())[0];
        Assert.Equal("bank.cleared", (await MatchAsync(line, receipt)).Code);
        Assert.Equal("bank.reason", (await UndoAsync(line, " ")).Code);
        SettlementWorld.Done(await UndoAsync(line, "Taken for the wrong one"));
        Assert.Equal(BankBucket.Matched, (await RowsAsync())[0].Bucket);
        SettlementWorld.Done(await MatchAsync(line, receipt));
    }

    [Fact]
    public async Task Receipt_has_one_line_and_a_line_one_decision()
    {
        var receipt = await ReceivedAsync(11_800, "SBIN526058120001");
        await ImportAsync(BankTexts.Mt940);
        var lines = await LinesAsync();
        Assert.Equal("bank.reason", (await MatchAsync(lines[1], receipt)).Code);
        Assert.Equal("bank.debit", (await MatchAsync(lines[3], receipt)).Code);
        SettlementWorld.Done(await MatchAsync(lines[1], receipt, "The bank kept its charge"));
        Assert.Equal("bank.receipt-taken", (await MatchAsync(lines[0], receipt)).Code);
        SettlementWorld.Done(await world.RunAsync(world.Nodal, (MarkBankLineNotOurs u) => u, new MarkBankLineNotOurs.Input(lines[3].Id, "Charges of the bank")));
        Assert.Equal("bank.cleared", (await world.RunAsync(world.Nodal, (MarkBankLineNotOurs u) => u, new MarkBankLineNotOurs.Input(lines[3].Id, "Again"))).Code);
    }

    [Fact]
    public async Task Cash_and_receipts_of_another_office_are_never_of_this_bank()
    {
        await ImportAsync(BankTexts.Mt940);
        var lines = await LinesAsync();
        var cash = SettlementWorld.Done(await world.ReceiveAsync(world.Nodal, SettlementWorld.Delhi, new(ReceiptMode.Cash, Money.FromRupees(11_800), new(2026, 2, 27), null, "Messenger")));
        var mumbai = SettlementWorld.Done(await world.ReceiveAsync(world.Clerk, SettlementWorld.Mumbai, world.Neft(5_900, "SBIN526058120002")));
        Assert.Equal("bank.cash", (await MatchAsync(lines[0], cash)).Code);
        Assert.Equal("bank.other-office", (await MatchAsync(lines[1], mumbai)).Code);
        Assert.All(await RowsAsync(), r => Assert.Equal(BankBucket.Unmatched, r.Bucket));
    }

    [Fact]
    public async Task Of_two_who_clear_one_line_at_once_one_does_it()
    {
        var (first, second) = (await ReceivedAsync(11_800, "SBIN526058120001"), await ReceivedAsync(11_800, "SBIN526058120077"));
        await ImportAsync(BankTexts.Mt940);
        var line = (await LinesAsync())[0];
        var outcomes = await Task.WhenAll(
            Task.Run(() => MatchAsync(line, first)),
            Task.Run(() => world.RunAsync(world.SecondNodal, (MatchBankLine u) => u, new MatchBankLine.Input(line.Id, second))));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.Single(await world.Gst.ReadAsync(db => db.Scoped<BankClearing>().ToListAsync()));
    }

    [Fact]
    public async Task Receipt_is_made_of_a_line_in_one_act_with_the_banks_amount_and_day()
    {
        await ImportAsync(BankTexts.Mt940);
        var owed = await world.InvoicesAsync(SettlementWorld.Delhi, SettlementWorld.Mumbai);
        var line = (await LinesAsync())[0];
        var entry = new ReceiptEntry(ReceiptMode.Neft, Money.FromRupees(1), new(2026, 1, 1), "SBIN526058120001", "Bharat Books & Sons");
        var input = new RecordBankLine.Input(line.Id, world.Contract, entry, [SettlementWorld.Wish(owed[SettlementWorld.Delhi], 11_800)]);
        var id = SettlementWorld.Done(await world.RunAsync(world.Nodal, (RecordBankLine u) => u, input));
        var receipt = await world.Gst.ReadAsync(db => db.Scoped<Receipt>().SingleAsync());
        Assert.Equal((id, line.Amount, line.ValueDate), (receipt.Id, receipt.Amount, receipt.ReceivedOn));
        Assert.Equal("bank.cleared", (await world.RunAsync(world.Nodal, (RecordBankLine u) => u, input)).Code);
        Assert.Equal("receipt.utr", (await world.RunAsync(world.Nodal, (RecordBankLine u) => u, input with { Line = (await LinesAsync())[1].Id, Entry = entry with { Reference = "1" } })).Code);
        Assert.Single(await world.Gst.ReadAsync(db => db.Scoped<Receipt>().ToListAsync()));
    }

    [Fact]
    public async Task Reversed_receipt_is_said_at_its_line_and_frees_it_after_undo()
    {
        var receipt = await ReceivedAsync(11_800, "SBIN526058120001");
        await ImportAsync(BankTexts.Mt940);
        var line = (await LinesAsync())[0];
        SettlementWorld.Done(await MatchAsync(line, receipt));
        SettlementWorld.Done(await world.ReverseAsync(world.Nodal, receipt));
        Assert.Contains("reversed", (await QueryAsync(q => q.LineAsync(line.Id)))!.Row.ReceiptTitle, StringComparison.Ordinal);
        SettlementWorld.Done(await UndoAsync(line, "The receipt was reversed"));
        Assert.Equal("receipt.reversed", (await MatchAsync(line, receipt)).Code);
        Assert.Equal(BankBucket.Unmatched, (await RowsAsync())[0].Bucket);
    }

    [Fact]
    public async Task Receipt_on_no_statement_is_listed_and_others_see_nothing_of_the_bank()
    {
        await ReceivedAsync(1_000, "SBIN526058120099");
        await ImportAsync(BankTexts.Mt940);
        world.Gst.At(new DateTime(2026, 3, 20, 12, 0, 0));
        Assert.Equal("SBIN526058120099", Assert.Single((await QueryAsync(q => q.MissingAsync(new PageRequest()))).Items).Reference);
        Assert.Equal(5, (await QueryAsync(q => q.OpenAsync(SettlementWorld.Delhi))).Count);
        Assert.Empty(await QueryAsync(q => q.OfficesAsync(), world.Clerk));
        var line = (await LinesAsync())[0];
        Assert.Null(await QueryAsync(q => q.LineAsync(line.Id), world.Clerk));
    }

    private async Task<ReceiptId> ReceivedAsync(decimal rupees, string utr) => SettlementWorld.Done(await world.ReceiveAsync(world.Nodal, SettlementWorld.Delhi, world.Neft(rupees, utr)));

    private async Task<Outcome<ImportBankStatements.Result>> ImportAsync(string text, Actor? actor = null, OfficeId? office = null)
    {
        var file = await BankStatementFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "s.txt", BankTexts.Account, _ => Task.FromResult<IReadOnlyDictionary<string, string>?>(null));
        var by = actor ?? world.Nodal;
        return await world.RunAsync(by, (ImportBankStatements u) => u, new ImportBankStatements.Input(office ?? by.OfficeId, new("s.txt", "aa"), file.Statements));
    }

    private Task<Outcome<BankClearingId>> MatchAsync(BankLine line, ReceiptId receipt, string? remark = null) => world.RunAsync(world.Nodal, (MatchBankLine u) => u, new MatchBankLine.Input(line.Id, receipt, remark));

    private Task<Outcome<Done>> UndoAsync(BankLine line, string reason) => world.RunAsync(world.Nodal, (UndoBankClearing u) => u, new UndoBankClearing.Input(line.Id, reason));

    private Task<List<BankLine>> LinesAsync() => world.Gst.ReadAsync(db => db.Scoped<BankLine>().AsNoTracking().OrderBy(l => l.Position).ToListAsync());

    private async Task<IReadOnlyList<BankLineRow>> RowsAsync()
    {
        var positions = (await LinesAsync()).ToDictionary(l => l.Id, l => l.Position);
        var page = await QueryAsync(q => q.LinesAsync(SettlementWorld.Delhi, new BankFilter(), new PageRequest()));
        return [.. page.Rows.Items.OrderBy(r => positions[r.Id])];
    }

    private async Task<T> QueryAsync<T>(Func<BankQueries, Task<T>> read, Actor? actor = null)
    {
        await using var scope = world.Gst.Database.As(actor ?? world.Nodal);
        return await read(scope.ServiceProvider.GetRequiredService<BankQueries>());
    }
}
