using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Reports;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Reports;

/// <summary>Reads what a report is asked for from its address; the page and its print read it alike.</summary>
internal static class ReportChoice
{
    private const int MonthsBefore = 2;

    /// <summary>Without days from the first of the month before last until today.</summary>
    public static ReportFilter Of(string? service, string? contract, string? office, string? customer, string? from, string? to, DateOnly today) => new(
        QueryText.Day(from) ?? new DateOnly(today.Year, today.Month, 1).AddMonths(-MonthsBefore),
        QueryText.Day(to) ?? today,
        Plain(service)?.ToUpperInvariant(),
        Plain(contract),
        QueryText.Number(office) is { } code ? new OfficeId(code) : null,
        CustomerId.TryParse(customer, out var id) ? id : null);

    /// <summary>In words, for heads of files: only what the report looks at.</summary>
    /// <param name="filter">What is asked.</param>
    /// <param name="head">Of the report.</param>
    /// <param name="office">Its name.</param>
    public static IReadOnlyList<string> Words(ReportFilter filter, ReportHead head, string? office) =>
    [
        .. new[]
        {
            head.Filters.HasFlag(ReportFilters.Days) ? $"{IndianTime.Show(filter.From)} to {IndianTime.Show(filter.To)}" : null,
            head.Filters.HasFlag(ReportFilters.Service) && filter.Service is { } service ? $"Service {service}" : null,
            head.Filters.HasFlag(ReportFilters.Contract) && filter.Contract is { } contract ? $"Contract {contract}" : null,
            filter.Customer is { } customer ? $"Customer {customer}" : null,
            head.Filters.HasFlag(ReportFilters.Office) && filter.Office is not null ? $"{office ?? filter.Office.ToString()} and below" : null,
        }.OfType<string>(),
    ];

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
