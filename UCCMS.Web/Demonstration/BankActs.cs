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

    private static readonly DateOnly Yesterday = new(2026, 2, 23);
    private static readonly DateOnly Today = new(2026, 2, 24);

    /// <summary>After January was paid.</summary>
    public async Task StatementAsync(CancellationToken ct)
    {
        var paid = await PaidAsync(ct);
        var closing = Money.FromRupees(8_75_000);
        ReadLine[] lines =
        [
            new(1, Yesterday, Yesterday, paid.Amount, paid.Reference!, paid.Payer, "NEFT JANUARY 2026"),
            new(2, Today, Today, Money.FromRupees(1_25_000), string.Empty, Cast.NafAdvance.Customer.Name, "RTGS TRANSFER, TOP-UP OF DEPOSIT"),
            new(3, Today, Today, Money.FromRupees(1_00_000), "ICIC526055000431", Cast.NafBnpl.Customer.Name, "NEFT PART OF JANUARY"),
            new(4, Today, Today, Money.FromRupees(25_000), "UTIB526055007719", string.Empty, "NEFT UNKNOWN REMITTER"),
        ];
        var statement = new ReadStatement(Account, "55/2026", closing - Money.Sum(lines.Select(l => l.Amount)), closing, Today, lines);
        var clerk = troupe.ClerkAt(Cast.Mumbai);
        await stage.ActAsync(clerk, "bank statement of Mumbai", (ImportBankStatements u) => u, new ImportBankStatements.Input(clerk.Office, new("SBI-30211045567-55.sta", new string('0', 64)), [statement]), ct);
    }

    private async Task<Receipt> PaidAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Receipt>().AsNoTracking()
            .SingleAsync(r => r.OwningOfficeId == Cast.Mumbai && r.Purpose == ReceiptPurpose.Payment && r.ReceivedOn == Yesterday, ct);
    }
}
