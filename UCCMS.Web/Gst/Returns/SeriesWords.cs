using UCCMS.Core.Gst;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Gst.Returns;

/// <summary>What a series numbers: “Tax invoices”, “Bills of supply”.</summary>
internal static class SeriesWords
{
    public static string Of(DocumentKind kind) => kind == DocumentKind.BillOfSupply ? "Bills of supply" : $"{Words.Of(kind)}s";
}
