using System.Text;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Bank;

namespace UCCMS.Tests.Settlement.Bank;

/// <summary>Statement files of every format, whole and damaged.</summary>
public sealed class BankFilesTests
{
    [Fact]
    public async Task The_same_statement_reads_the_same_in_every_format()
    {
        foreach (var text in new[] { BankTexts.Mt940, BankTexts.Camt, BankTexts.Csv })
        {
            var statement = Assert.Single((await ReadAsync(text)).Statements);
            Assert.Equal((BankTexts.Account, Rupees(850_000m), Rupees(880_064.5m), new DateOnly(2026, 2, 27)), (statement.Account, statement.Opening, statement.Closing, statement.To));
            Assert.Equal([Rupees(11_800), Rupees(5_900), Rupees(12_500.5m), Rupees(-236), Rupees(100)], statement.Lines.Select(l => l.Amount));
            Assert.All(statement.Lines, l => Assert.Equal(new DateOnly(2026, 2, 27), l.BookedOn));
            Assert.Equal(["SBIN526058120001", "SBIN526058120002", "000321"], statement.Lines.Take(3).Select(l => l.Reference));
        }
    }

    [Fact]
    public async Task Mt940_number_bears_the_year_and_the_payer_is_found()
    {
        var statement = Assert.Single((await ReadAsync(BankTexts.Mt940)).Statements);
        Assert.Equal("27/2026", statement.Number);
        Assert.Equal("KAVERI TRADERS", statement.Lines[2].Payer);
        Assert.Contains("SBIN526058120001", BankReferences.In(statement.Lines[0].Narration));
    }

    [Fact]
    public async Task Camt_batch_entry_becomes_a_line_for_each_transaction_and_pending_entries_none()
    {
        var statement = Assert.Single((await ReadAsync(BankTexts.Camt)).Statements);
        Assert.Equal(["Bharat Books & Sons", "", "Kaveri Traders"], statement.Lines.Take(3).Select(l => l.Payer));
        Assert.DoesNotContain(statement.Lines, l => l.Amount == Rupees(777));
    }

    [Fact]
    public async Task Table_newest_first_reads_as_oldest_first()
    {
        var rows = BankTexts.Csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var statement = Assert.Single((await ReadAsync(string.Join('\n', [rows[0], .. rows.Skip(1).Reverse()]))).Statements);
        Assert.Equal((Rupees(850_000), Rupees(11_800)), (statement.Opening, statement.Lines[0].Amount));
    }

    [Fact]
    public async Task Mt940_pages_are_put_together()
    {
        var text = ":20:A\n:25:30011223344\n:28C:5/1\n:60F:C260226INR100,\n:61:260227C50,NTRFNONREF\n:62M:C260227INR150,\n-\n:20:B\n:25:30011223344\n:28C:5/2\n:60M:C260227INR150,\n:61:260227D20,NTRFNONREF\n:62F:C260227INR130,\n-\n";
        var statement = Assert.Single((await ReadAsync(text)).Statements);
        Assert.Equal(("5/2026", Rupees(100), Rupees(130), 2), (statement.Number, statement.Opening, statement.Closing, statement.Lines.Count));
        await RefusedAsync("bank.mt940-page", text[..text.IndexOf(":20:B", StringComparison.Ordinal)]);
        await RefusedAsync("bank.mt940-page", text.Replace(":60M:C260227INR150,", ":60M:C260227INR151,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mt940_entry_day_at_the_turn_of_the_year_is_of_the_next_year()
    {
        var statement = Assert.Single((await ReadAsync(":20:A\n:25:30011223344\n:28C:1\n:60F:C251231INR0,\n:61:2512310102C50,NTRFNONREF\n:62F:C260102INR50,\n-")).Statements);
        Assert.Equal((new DateOnly(2026, 1, 2), new DateOnly(2025, 12, 31)), (statement.Lines[0].BookedOn, statement.Lines[0].ValueDate));
    }

    [Theory]
    [InlineData("bank.balance", ":62F:C260227INR880064,50", ":62F:C260227INR880065,50")]
    [InlineData("bank.mt940-tag", ":60F:C260226INR850000,00\n", "")]
    [InlineData("bank.mt940-tag", ":25:30011223344\n", "")]
    [InlineData("bank.mt940-field", "C5900,00NTRF", "C5.900,00NTRF")]
    [InlineData("bank.mt940-field", ":60F:C260226", ":60F:C260231")]
    [InlineData("bank.mt940-currency", "INR850000,00", "USD850000,00")]
    [InlineData("bank.mt940-encoding", "DECCAN PHARMA", "DECCAN\0PHARMA")]
    public Task Damaged_mt940_is_refused_by_name(string code, string good, string bad) => RefusedAsync(code, BankTexts.Mt940.Replace(good, bad, StringComparison.Ordinal));

    [Theory]
    [InlineData("bank.balance", ">880064.50<", ">880065.50<")]
    [InlineData("bank.camt-tag", "<Cd>OPBD</Cd>", "<Cd>ITAV</Cd>")]
    [InlineData("bank.camt-tag", "<Othr><Id>30011223344</Id></Othr>", "")]
    [InlineData("bank.camt-currency", "<Amt Ccy=\"INR\">11800.00</Amt>", "<Amt Ccy=\"EUR\">11800.00</Amt>")]
    [InlineData("bank.camt-amount", ">11800.00<", ">11800.005<")]
    [InlineData("bank.camt-kind", "camt.053.001.08", "pain.001.001.09")]
    [InlineData("bank.camt-xml", "</Stmt>", "")]
    [InlineData("bank.camt-xml", "<Document", "<!DOCTYPE x [<!ENTITY a \"b\">]><Document")]
    public Task Damaged_camt_is_refused_by_name(string code, string good, string bad) => RefusedAsync(code, BankTexts.Camt.Replace(good, bad, StringComparison.Ordinal));

    [Fact]
    public async Task Table_with_a_row_missing_is_refused_with_the_row()
    {
        var rows = BankTexts.Csv.Split('\n');
        var refusal = await RefusedAsync("bank.balance", string.Join('\n', rows.Where((_, at) => at != 2)));
        Assert.Contains("Row 3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_without_account_asks_for_it_and_with_bad_rows_names_them()
    {
        Assert.Equal("bank.account", (await Assert.ThrowsAsync<RuleViolation>(() => ReadAsync(BankTexts.Csv, account: null))).Code);
        var read = await ReadAsync(BankTexts.Csv.Replace("27-02-2026,27-02-2026,NEFT DECCAN", "31-02-2026,27-02-2026,NEFT DECCAN", StringComparison.Ordinal));
        Assert.Empty(read.Statements);
        Assert.Equal((3, "date"), (read.Problems[0].Row, read.Problems[0].Column));
    }

    [Fact]
    public async Task Bytes_of_another_encoding_are_refused()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes(BankTexts.Mt940[..^10]), 0xE9, .. Encoding.UTF8.GetBytes(BankTexts.Mt940[^10..])];
        Assert.Equal("bank.mt940-encoding", (await Assert.ThrowsAsync<RuleViolation>(() => ReadAsync(latin))).Code);
        Assert.Equal("file.utf16", (await Assert.ThrowsAsync<RuleViolation>(() => ReadAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(BankTexts.Mt940)]))).Code);
    }

    [Theory]
    [InlineData("500.00 Cr", 50_000)]
    [InlineData("500.00Dr", -50_000)]
    [InlineData("(1,250.50)", -125_050)]
    [InlineData("-7", -700)]
    public async Task Balance_may_show_its_side(string balance, long paise)
    {
        var statement = Assert.Single((await ReadAsync($"date,amount,balance\n27-02-2026,100,\"{balance}\"\n")).Statements);
        Assert.Equal(new Money(paise), statement.Closing);
    }

    private static Money Rupees(decimal rupees) => Money.FromRupees(rupees);

    private static async Task<RuleViolation> RefusedAsync(string code, string text)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => ReadAsync(text));
        Assert.Equal(code, refusal.Code);
        return refusal;
    }

    private static Task<BankTableFile> ReadAsync(string text, string? account = BankTexts.Account) => ReadAsync(Encoding.UTF8.GetBytes(text), account);

    private static Task<BankTableFile> ReadAsync(byte[] bytes, string? account = BankTexts.Account) =>
        BankStatementFile.ReadAsync(new MemoryStream(bytes), "statement.txt", account, _ => Task.FromResult<IReadOnlyDictionary<string, string>?>(null));
}
