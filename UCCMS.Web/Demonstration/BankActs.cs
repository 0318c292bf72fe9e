using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>The bank of Mumbai GPO: one line that a receipt has, one that a deposit probably is, and two that nobody recorded.</summary>
internal sealed class BankActs(Stage stage, Troupe troupe)
{
    private const string Account = "30211045567";
    private const string FileName = $"SBI-{Account}-55.csv";

    private static readonly DateOnly Yesterday = new(2026, 2, 23);
    private static readonly DateOnly Today = new(2026, 2, 24);

    /// <summary>After January was paid.</summary>
    public async Task StatementAsync(CancellationToken ct)
    {
        var paid = await PaidAsync(ct);
        (DateOnly Day, Money Amount, string Reference, string Payer, string Narration)[] lines =
        [
            (Yesterday, paid.Amount, paid.Reference!, paid.Payer, "NEFT JANUARY 2026"),
            (Today, Money.FromRupees(1_25_000), string.Empty, Cast.NafAdvance.Customer.Name, "RTGS TRANSFER, TOP-UP OF DEPOSIT"),
            (Today, Money.FromRupees(1_00_000), "ICIC526055000431", Cast.NafBnpl.Customer.Name, "NEFT PART OF JANUARY"),
            (Today, Money.FromRupees(25_000), "UTIB526055007719", string.Empty, "NEFT UNKNOWN REMITTER"),
        ];
        var balance = Money.FromRupees(8_75_000) - Money.Sum(lines.Select(l => l.Amount));
        var rows = lines.Select(l => new[] { Day(l.Day), Rupees(l.Amount), Rupees(balance += l.Amount), l.Reference, l.Payer, l.Narration, Account, "55/2026" });
        var (file, hash) = OfficeFile.Read(FileName, ["date", "amount", "balance", "reference", "payer", "narration", "account_number", "statement_number"], rows, t => BankTableFile.Read(t, account: null));
        var clerk = troupe.ClerkAt(Cast.Mumbai);
        await stage.ActAsync(clerk, "bank statement of Mumbai", (ImportBankStatements u) => u, new ImportBankStatements.Input(clerk.Office, new(FileName, hash), file.Statements), ct);
    }

    private static string Day(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Rupees(Money amount) => amount.Rupees.ToString("0.00", CultureInfo.InvariantCulture);

    private async Task<Receipt> PaidAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Receipt>().AsNoTracking()
            .SingleAsync(r => r.OwningOfficeId == Cast.Mumbai && r.Purpose == ReceiptPurpose.Payment && r.ReceivedOn == Yesterday, ct);
    }
}
