using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>What APT settled by itself and nobody recorded or compared, and money that lies for paid documents (SOP 4.B, 4.C).</summary>
public sealed class SettlementSteps(TimeProvider time) : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) =>
        [.. await UnrecordedAsync(db, ct), .. await RecordedAsync(db, ct), .. await LyingAsync(db, ct)];

    // APT settles on the billing date, the day after the period
    private async Task<IEnumerable<WaitingStep>> UnrecordedAsync(UccmsDbContext db, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var periods = await (
            from invoice in db.Scoped<AptInvoice>()
            join contract in db.Scoped<Contract>() on invoice.ContractId equals contract.Id
            where contract.Payment == PaymentKind.Advance && invoice.PeriodTo < today && !db.Scoped<AptSettlement>().Any(s => s.Invoices.Any(i => i.AptInvoiceId == invoice.Id))
            group invoice by new { invoice.ContractId, invoice.ContractNumber, invoice.NodalOfficeId, invoice.PeriodFrom, invoice.PeriodTo } into period
            select new { period.Key, Since = period.Max(i => i.ImportedAtUtc) }).ToListAsync(ct);
        return periods.Select(p => new WaitingStep(
            DeadlineKind.RecordSettlement, $"apt-unsettled/{Period(p.Key.ContractId, p.Key.PeriodFrom)}", $"APT's settlement of contract {p.Key.ContractNumber}, period from {IndianTime.Show(p.Key.PeriodFrom)}",
            p.Key.NodalOfficeId, Role.NodalOffice, SettledSince(p.Since, p.Key.PeriodTo)));
    }

    private static async Task<IEnumerable<WaitingStep>> RecordedAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await db.Scoped<AptSettlement>().AsNoTracking().Where(s => s.Status == AptSettlementStatus.Recorded)
            .Select(s => new { s.Id, s.ContractId, s.ContractNumber, s.CustomerName, s.PeriodFrom, s.NodalOfficeId, s.RecordedAtUtc }).ToListAsync(ct);
        var accounts = rows.Select(r => BookedContract.IdOf(r.ContractId)).Distinct().ToList();
        var booked = (await db.Scoped<LedgerDocumentRow>()
            .Where(d => EF.Parameter(accounts).Contains(d.ContractId) && d.Kind == LedgerDocumentKind.Invoice && d.PeriodFrom != null)
            .Select(d => new { d.ContractId, d.PeriodFrom }).Distinct().ToListAsync(ct)).Select(d => (d.ContractId, d.PeriodFrom!.Value)).ToHashSet();
        return from s in rows
               where booked.Contains((BookedContract.IdOf(s.ContractId), s.PeriodFrom))
               select new WaitingStep(
                   DeadlineKind.CompareSettlement, $"apt-settlement/{s.Id.Value}", $"Documents of {s.CustomerName} against APT, contract {s.ContractNumber}", s.NodalOfficeId, Role.NodalOffice, s.RecordedAtUtc);
    }

    // what is still owed in part waits for the customer; what is on a draft waits as that draft
    private static async Task<IEnumerable<WaitingStep>> LyingAsync(UccmsDbContext db, CancellationToken ct)
    {
        var lying = await (
            from balance in db.Scoped<LedgerBalanceRow>()
            where balance.Account == LedgerAccount.Unclassified && balance.OfficeId == balance.NodalOfficeId && balance.Component != string.Empty && balance.Amount != Money.Zero
            join document in db.Scoped<LedgerDocumentRow>() on balance.DocumentId equals document.Id
            where !document.IsAdvance && document.PeriodFrom != null
                && !db.Scoped<MiscTransaction>().Any(m => m.Status == MiscTransactionStatus.Draft && m.Lines.Any(l => l.DocumentId == document.Id))
            group balance by new { document.ContractId, document.PeriodFrom, balance.NodalOfficeId } into period
            select new { period.Key, Since = period.Min(b => b.Since) }).ToListAsync(ct);
        var accounts = lying.Select(l => l.Key.ContractId).Distinct().ToList();
        var owed = (await (
            from balance in db.Scoped<LedgerBalanceRow>()
            where balance.Account == LedgerAccount.Receivable && EF.Parameter(accounts).Contains(balance.ContractId)
            join document in db.Scoped<LedgerDocumentRow>() on balance.DocumentId equals document.Id
            group balance by new { document.ContractId, document.PeriodFrom } into period
            where period.Sum(b => MoneySql.Paise(b.Amount)) != 0
            select period.Key).ToListAsync(ct)).Select(k => (k.ContractId, k.PeriodFrom)).ToHashSet();
        return from l in lying
               where !owed.Contains((l.Key.ContractId, l.Key.PeriodFrom))
               let contract = new ContractId(l.Key.ContractId.Value)
               select new WaitingStep(
                   DeadlineKind.MiscTransaction, $"lying-money/{Period(contract, l.Key.PeriodFrom!.Value)}", $"Misc. transaction of contract {contract.Value}, period from {IndianTime.Show(l.Key.PeriodFrom.Value)}",
                   l.Key.NodalOfficeId, Role.NodalOffice, IndianTime.UtcOf(l.Since.ToDateTime(default)));
    }

    private static DateTime SettledSince(DateTime imported, DateOnly periodTo)
    {
        var settled = IndianTime.UtcOf(periodTo.AddDays(1).ToDateTime(default));
        return imported > settled ? DateTime.SpecifyKind(imported, DateTimeKind.Utc) : settled;
    }

    private static string Period(ContractId contract, DateOnly from) => string.Create(CultureInfo.InvariantCulture, $"{contract.Value}/{from:yyyy-MM-dd}");
}
