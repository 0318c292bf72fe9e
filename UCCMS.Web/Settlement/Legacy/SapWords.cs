using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data.Settlement.Legacy;

namespace UCCMS.Web.Settlement.Legacy;

/// <summary>How an invoice of SAP stands, as people say it.</summary>
internal static class SapWords
{
    public static string NameOf(SapSettlement settlement) => settlement switch
    {
        SapSettlement.Here => "Settled here",
        SapSettlement.ClearedByF32 => "Cleared by F-32",
        _ => "Paid in SAP",
    };

    public static string ElekhaOf(SapInvoiceRow row) => row switch
    {
        { Settlement: SapSettlement.Here } => "when it is paid",
        { IsInElekha: true } => "accounted",
        { Gap: SapGapStatus.Acknowledged } => "missing, acknowledged",
        { Gap: SapGapStatus.Intimated } => "missing, intimated",
        _ => "missing",
    };
}
