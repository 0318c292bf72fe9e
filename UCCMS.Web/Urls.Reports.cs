using System.Globalization;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;

namespace UCCMS.Web;

/// <content>Addresses of reports, and of what is known of a customer.</content>
public static partial class Urls
{
    public const string Reports = "/reports";

    /// <summary>Customers by volume, service, payment, reach and circle.</summary>
    public const string Segments = "/customer-segments";

    public static string Report(string name, CustomerId? customer = null, DateOnly? from = null, DateOnly? to = null) =>
        With($"{Reports}/{name}", ("customer", customer), ("from", Iso(from)), ("to", Iso(to)));

    /// <param name="query">Of the page: the filters.</param>
    public static string ReportPdf(string name, string query) => $"{Reports}/{name}/report.pdf{query}";

    public static string CustomerProfile(CustomerId id) => $"{Customers}/{id}/profile";

    /// <summary>Statement of a customer: the whole account, or one account of the books. Free money stands in no document.</summary>
    public static string StatementOfCustomer(CustomerId customer, LedgerAccount? account = null, bool free = false) =>
        With(Statement, ("customer", customer), ("account", account), ("document", free ? Guid.Empty : null));

    public static string SegmentOf(object axis, string bucket) => With(Segments, ("by", axis), ("bucket", bucket));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
