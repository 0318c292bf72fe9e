using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Bills of the books that a report is asked for: the one base of what says how far they are paid.</summary>
internal static class LedgerBills
{
    /// <summary>Invoices and debit notes dated within the days and at the offices asked for.</summary>
    public static IQueryable<LedgerDocumentRow> Documents(UccmsDbContext db, ReportAsk ask)
    {
        var documents = db.Scoped<LedgerDocumentRow>().AsNoTracking()
            .Where(d => d.Date >= ask.From && d.Date <= ask.To && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote));
        return ask.Path is not null ? documents.Where(d => ask.Offices(db).Contains(d.OwningOfficeId)) : documents;
    }

    /// <summary>Contracts asked for, by their number or customer.</summary>
    public static IQueryable<Contract> Contracts(UccmsDbContext db, ReportAsk ask)
    {
        var contracts = db.Scoped<Contract>();
        contracts = ask.Contract is { } contract ? contracts.Where(c => c.Id == contract) : contracts;
        return ask.Filter.Customer is { } customer ? contracts.Where(c => c.CustomerId == customer) : contracts;
    }

    /// <summary>What is owed on documents today.</summary>
    public static IQueryable<LedgerBalanceRow> Owed(UccmsDbContext db) => db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Receivable);
}
