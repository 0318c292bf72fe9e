using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>What a report can be narrowed by.</summary>
[Flags]
public enum ReportFilters
{
    None = 0,

    /// <summary>Two days, both included.</summary>
    Days = 1,

    Service = 2,

    Contract = 4,

    /// <summary>An office or all below one: a circle, a division.</summary>
    Office = 8,

    All = Days | Service | Contract | Office,
}

/// <summary>What is asked of a report; what a report cannot be narrowed by it does not look at.</summary>
/// <param name="From">First day, Indian.</param>
/// <param name="To">Last day.</param>
/// <param name="Service">A product code.</param>
/// <param name="Contract">A contract's number.</param>
/// <param name="Office">An office; those below it too.</param>
/// <param name="Customer">Only of this one.</param>
public sealed record ReportFilter(DateOnly From, DateOnly To, string? Service = null, string? Contract = null, OfficeId? Office = null, CustomerId? Customer = null);

/// <summary>What a report is.</summary>
/// <param name="Name">In its address.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Sentence">What it shows, and what is counted.</param>
/// <param name="Permission">Who may see it.</param>
/// <param name="Filters">By which it can be narrowed.</param>
public sealed record ReportHead(string Name, string Title, string Sentence, string Permission, ReportFilters Filters);

/// <summary>A column as a page, a workbook and a print show it.</summary>
public interface IReportColumn
{
    string Title { get; }

    /// <summary>Set at the right.</summary>
    bool IsFigure { get; }

    /// <summary>Added up over all rows.</summary>
    bool IsTotalled { get; }
}

/// <summary>One row.</summary>
/// <param name="Key">What it opens: the id of a document; null where nothing is behind it.</param>
/// <param name="Cells">One a column: text, number, Money, Percent, day, time, state.</param>
public sealed record ReportRow(object? Key, IReadOnlyList<object?> Cells);

/// <summary>Some rows of a report, with what all of them come to.</summary>
/// <param name="Rows">Of the page asked for.</param>
/// <param name="Count">Of all rows.</param>
/// <param name="Totals">One a column, over all rows; null where nothing is added up. Empty where they were not asked for.</param>
public sealed record ReportPart(IReadOnlyList<ReportRow> Rows, int Count, IReadOnlyList<object?> Totals);

/// <summary>A report: what it is, its columns and its rows within the post's sight. A class that implements it is found without further registration.</summary>
public interface IReport
{
    ReportHead Head { get; }

    IReadOnlyList<IReportColumn> Columns { get; }

    /// <summary>Its columns as filters, by their positions.</summary>
    IColumnFilters Filters { get; }

    /// <param name="filter">What is wanted.</param>
    /// <param name="request">The page; sorted by the position of a column.</param>
    /// <param name="totals">Whether totals are wanted: a file that is read page by page has them already.</param>
    /// <param name="ct">Stops it.</param>
    Task<ReportPart> ReadAsync(ReportFilter filter, PageRequest request, bool totals = true, CancellationToken ct = default);
}
