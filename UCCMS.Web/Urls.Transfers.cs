using System.Globalization;
using UCCMS.Core.Adjustments;

namespace UCCMS.Web;

/// <content>Transfer entries and apportionment.</content>
public static partial class Urls
{
    public const string TransferEntries = "/transfer-entries";

    public const string ProposeTransfers = "/apportionment/propose";

    /// <summary>Where vouchers of approved entries are entered.</summary>
    public const string TransferVouchers = "/transfer-entries/vouchers";

    /// <summary>What of the apportionment is not complete, with its deadline.</summary>
    public const string ApportionmentWatch = "/apportionment";

    /// <summary>Revenue that a location sends back because a cheque was dishonoured.</summary>
    public const string TakingBack = "/apportionment/taking-back";

    public const string PendingApportionments = "/apportionment/pending";

    public const string EnterPendingApportionments = "/apportionment/pending/enter";

    /// <summary>The list, of a status and of billing periods that begin between two days.</summary>
    public static string TransferEntriesOf(object? status, DateOnly? from = null, DateOnly? to = null) => With(
        TransferEntries, ("status", status), ("from", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("to", to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>An entry; opened out of a batch it counts as looked at there.</summary>
    public static string TransferEntry(TransferEntryId id, TransferBatchId? batch = null) => With($"{TransferEntries}/{id.Value}", ("batch", batch?.Value));

    public static string TransferBatch(TransferBatchId id) => $"/transfer-batches/{id.Value}";

    /// <summary>The Transfer Entry Report.</summary>
    public static string TransferReport(TransferEntryId id) => $"{TransferEntries}/{id.Value}/report.pdf";

    public static string TransferReportWorkbook(TransferEntryId id) => $"{TransferEntries}/{id.Value}/report.xlsx";

    /// <summary>The list as a workbook, with the filters of the page.</summary>
    public static string TransferExport(string? search, string? status, string? purpose, string? from, string? to) =>
        With($"{TransferEntries}/export.xlsx", ("q", search), ("status", status), ("purpose", purpose), ("from", from), ("to", to));
}
