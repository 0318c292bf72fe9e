using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Money received that no document has taken, bank lines about which nobody decided, and cheques whose fate nobody recorded.</summary>
public sealed class MoneySteps(IAccountingOfficesStore offices, TimeProvider time) : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) =>
        [.. await FreeAsync(db, ct), .. await BankAsync(db, ct), .. await ChequesAsync(db, ct)];

    // only while something is owed; where the nodal office received it itself, it allocates, elsewhere the counter does
    private static async Task<IEnumerable<WaitingStep>> FreeAsync(UccmsDbContext db, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        var rows = await (
            from b in db.Scoped<LedgerBalanceRow>()
            where b.Account == LedgerAccount.Unclassified && b.DocumentId == none && b.Amount < Money.Zero
            join r in db.Scoped<Receipt>() on b.CarrierId equals r.Carrier
            where db.Scoped<LedgerBalanceRow>().Any(o => o.ContractId == b.ContractId && o.Account == LedgerAccount.Receivable && o.Amount > Money.Zero)
            select new { r.Id, r.ContractNumber, r.OwningOfficeId, r.NodalOfficeId, r.RecordedAtUtc }).Distinct().ToListAsync(ct);
        return rows.Select(r => new WaitingStep(
            DeadlineKind.Allocation, $"receipt/{r.Id.Value}", $"Money of contract {r.ContractNumber} that is free", r.OwningOfficeId, r.OwningOfficeId == r.NodalOfficeId ? Role.NodalOffice : Role.BookingLocation, r.RecordedAtUtc));
    }

    private static async Task<IEnumerable<WaitingStep>> BankAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from l in OpenBankLines.Of(db)
            join s in db.Scoped<BankStatement>() on l.StatementId equals s.Id
            group s by l.OwningOfficeId into office
            select new { Office = office.Key, Lines = office.Count(), Since = office.Min(s => s.ImportedAtUtc) }).ToListAsync(ct);
        return rows.Select(r => new WaitingStep(
            DeadlineKind.BankLine, string.Create(CultureInfo.InvariantCulture, $"bank-lines/{r.Office.Value}"), r.Lines == 1 ? "One bank line" : $"{IndianNumber.Format(r.Lines)} bank lines", r.Office, Role.BookingLocation, DateTime.SpecifyKind(r.Since, DateTimeKind.Utc)));
    }

    private async Task<IEnumerable<WaitingStep>> ChequesAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await db.Scoped<Receipt>().AsNoTracking().Where(r => r.Status == ReceiptStatus.InCollection)
            .Select(r => new { r.Id, r.Reference, r.ContractNumber, r.OwningOfficeId, r.RecordedAtUtc }).ToListAsync(ct);
        var drawn = rows.Count == 0 ? null : await offices.OfAsync([.. rows.Select(r => r.OwningOfficeId).Distinct()], IndianTime.Today(time), ct);
        return rows.Select(r => new WaitingStep(
            DeadlineKind.Cheque, $"receipt/{r.Id.Value}", $"Cheque {r.Reference}, contract {r.ContractNumber}", drawn![r.OwningOfficeId].Ddo ?? r.OwningOfficeId, Role.Ddo, r.RecordedAtUtc));
    }
}
