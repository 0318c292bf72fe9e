using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Names and codes of the upload file, as GSTN's offline tool writes them.</summary>
public static class Gstr1Names
{
    internal static readonly JsonEncodedText Ctin = JsonEncodedText.Encode("ctin");
    internal static readonly JsonEncodedText Inv = JsonEncodedText.Encode("inv");
    internal static readonly JsonEncodedText Nt = JsonEncodedText.Encode("nt");
    internal static readonly JsonEncodedText Inum = JsonEncodedText.Encode("inum");
    internal static readonly JsonEncodedText Idt = JsonEncodedText.Encode("idt");
    internal static readonly JsonEncodedText NtNum = JsonEncodedText.Encode("nt_num");
    internal static readonly JsonEncodedText NtDt = JsonEncodedText.Encode("nt_dt");
    internal static readonly JsonEncodedText Ntty = JsonEncodedText.Encode("ntty");
    internal static readonly JsonEncodedText Val = JsonEncodedText.Encode("val");
    internal static readonly JsonEncodedText Typ = JsonEncodedText.Encode("typ");
    internal static readonly JsonEncodedText Pos = JsonEncodedText.Encode("pos");
    internal static readonly JsonEncodedText Rchrg = JsonEncodedText.Encode("rchrg");
    internal static readonly JsonEncodedText InvTyp = JsonEncodedText.Encode("inv_typ");
    internal static readonly JsonEncodedText Itms = JsonEncodedText.Encode("itms");
    internal static readonly JsonEncodedText Num = JsonEncodedText.Encode("num");
    internal static readonly JsonEncodedText ItmDet = JsonEncodedText.Encode("itm_det");
    internal static readonly JsonEncodedText Txval = JsonEncodedText.Encode("txval");
    internal static readonly JsonEncodedText Rt = JsonEncodedText.Encode("rt");
    internal static readonly JsonEncodedText Iamt = JsonEncodedText.Encode("iamt");
    internal static readonly JsonEncodedText Camt = JsonEncodedText.Encode("camt");
    internal static readonly JsonEncodedText Samt = JsonEncodedText.Encode("samt");
    internal static readonly JsonEncodedText Csamt = JsonEncodedText.Encode("csamt");
    internal static readonly JsonEncodedText SplyTy = JsonEncodedText.Encode("sply_ty");

    /// <summary>30-04-2026</summary>
    public static string DateOf(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>R, SEWP or SEWOP.</summary>
    public static string SupplyTypeOf(SupplyKind supply) => supply switch
    {
        SupplyKind.SezWithPayment => "SEWP",
        SupplyKind.SezWithoutPayment => "SEWOP",
        _ => "R",
    };

    /// <summary>C or D.</summary>
    public static string NoteTypeOf(DocumentKind kind) => kind == DocumentKind.CreditNote ? "C" : "D";

    /// <summary>The offline tool numbers an item by its rate: 18% is 1801.</summary>
    public static int ItemNumberOf(Percent rate) => rate.BasisPoints + 1;

    /// <summary>Name of the file as the offline tool gives it, by the IST date it is made on; parts are numbered.</summary>
    public static string FileName(ReturnHead head, DateOnly madeOn, int part, int parts) => string.Create(
        CultureInfo.InvariantCulture,
        $"returns_{madeOn.Day}{madeOn.Month}{madeOn.Year}_R1_{head.SupplierGstin}_offline{(parts > 1 ? $"-{part}" : string.Empty)}.json");
}
