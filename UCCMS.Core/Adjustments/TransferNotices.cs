using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What a DDO is told of decisions of the Postal Accounts Office: one notification an act, however many entries.</summary>
internal static class TransferNotices
{
    /// <param name="entries">Of one act.</param>
    /// <param name="done">“returned” or “rejected”.</param>
    /// <param name="remark">Why.</param>
    public static IReadOnlyList<Notice> SentBack(IReadOnlyList<TransferEntry> entries, string done, string remark) =>
    [
        .. from ddo in entries.GroupBy(e => e.DdoOfficeId)
           let first = ddo.First()
           select new Notice(
               NotificationKind.TransferEntryReturned,
               new(ddo.Key, Role.Ddo),
               first.AuditKey,
               string.Create(CultureInfo.InvariantCulture, $"{done}, version {first.Version}"),
               ddo.Count() == 1 ? $"Transfer entry {first.Number} was {done}" : $"{IndianNumber.Format(ddo.Count())} transfer entries were {done}",
               $"{Money.Sum(ddo.Select(e => e.Total))}. {remark}"),
    ];

    /// <summary>The report of approved entries, to one office.</summary>
    public static Notice Report(OfficeId office, IReadOnlyList<TransferEntry> entries) => new(
        NotificationKind.TransferReport,
        new(office),
        entries[0].AuditKey,
        "report",
        entries.Count == 1 ? $"Transfer entry {entries[0].Number} was approved" : $"{IndianNumber.Format(entries.Count)} transfer entries were approved",
        $"{Money.Sum(entries.Select(e => e.Total))}. The report went to your office; the booking location accounts exactly these amounts once the entry is posted.");
}
