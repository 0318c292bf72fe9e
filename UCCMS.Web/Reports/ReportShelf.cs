using UCCMS.Core.Organisation;
using UCCMS.Data.Reports;

namespace UCCMS.Web.Reports;

/// <summary>A report on the shelf.</summary>
public sealed record ShelfEntry(string Title, string Sentence, string Address, string Permission);

/// <summary>Every report the post may see: those of the frame, and pages of their own that already are one.</summary>
public sealed class ReportShelf(ReportCatalogue reports)
{
    private static readonly ShelfEntry[] Pages =
    [
        new("Statement of account", "Any account of the books, or the whole account of a customer or contract: opening and movements come to the closing balance.", Urls.Statement, Permissions.ViewLedger),
        new("Statement of dues", "Open bills with their last day of payment, days overdue and interest.", Urls.DueBills, Permissions.ViewMoney),
        new("Register of documents", "Every number of a series of invoices and notes, with the gaps there must not be.", Urls.Registers, Permissions.ViewReturns),
        new("Customer segments", "Customers by volume, service, payment, reach and circle.", Urls.Segments, Permissions.ViewCustomers),
        new("Daily Transaction Report and cash book", "What the offices accounted on a day or in a month.", Urls.DayBooks, Permissions.ViewLedger),
    ];

    /// <summary>By title.</summary>
    public IReadOnlyList<ShelfEntry> Of(Actor actor) =>
    [
        .. reports.All.Select(r => new ShelfEntry(r.Head.Title, r.Head.Sentence, Urls.Report(r.Head.Name), r.Head.Permission))
            .Concat(Pages.Where(p => actor.May(p.Permission))).OrderBy(e => e.Title, StringComparer.Ordinal),
    ];
}
