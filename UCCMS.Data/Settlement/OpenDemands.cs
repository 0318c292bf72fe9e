using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;

namespace UCCMS.Data.Settlement;

/// <summary>The documents that may be settled from a deposit: something is owed or given back on them, and APT has settled none of their contract and period.</summary>
internal static class OpenDemands
{
    /// <param name="documents">Those in sight; with the invoices of APT among them.</param>
    /// <param name="balances">Those in sight.</param>
    public static IQueryable<OpenDemand> Of(IQueryable<LedgerDocumentRow> documents, IQueryable<LedgerBalanceRow> balances) =>
        Rows(documents, balances).OrderBy(r => r.Document.Date).ThenBy(r => r.Document.Number)
            .Select(r => new OpenDemand(r.Document.ContractId, r.Document.Id, r.Document.Kind, r.Document.Number, r.Document.Date, r.Document.PeriodFrom, r.Document.AgainstId, r.Owed));

    /// <summary>The same, for queries that go on from there.</summary>
    public static IQueryable<OpenDemandRow> Rows(IQueryable<LedgerDocumentRow> documents, IQueryable<LedgerBalanceRow> balances) =>
        from d in documents
        where d.IsAdvance && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote || d.Kind == LedgerDocumentKind.CreditNote)
        where !documents.Any(a => a.Kind == LedgerDocumentKind.AptInvoice && a.ContractId == d.ContractId && a.PeriodFrom == d.PeriodFrom)
        join b in balances on d.Id equals b.DocumentId
        where b.Account == LedgerAccount.Receivable && b.Amount != Money.Zero
        select new OpenDemandRow { Document = d, Owed = b.Amount };
}

/// <summary>A document and what is owed, or given back, on it.</summary>
internal sealed class OpenDemandRow
{
    public required LedgerDocumentRow Document { get; init; }

    public required Money Owed { get; init; }
}
