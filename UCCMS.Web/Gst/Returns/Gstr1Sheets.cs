using System.Globalization;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Tax;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Gst.Returns;

/// <summary>A row of the sheets that list documents: one a document and rate.</summary>
internal sealed record DocumentRate(ReturnDocument Document, ReturnRate Rate);

/// <summary>The columns of GSTN's offline tool, release GST3.2.4.</summary>
internal static class Gstr1Sheets
{
    private const int LongestName = 99;

    public static readonly WorkbookColumn<DocumentRate>[] B2b =
    [
        Text("GSTIN/UIN of Recipient", r => r.Document.RecipientGstin),
        Text("Receiver Name", Name, 32m),
        Text("Invoice Number", r => r.Document.Number),
        Text("Invoice date", Date),
        Amount("Invoice Value", r => r.Document.Value),
        Text("Place Of Supply", Place),
        Text("Reverse Charge", _ => "N"),
        Text("Applicable % of Tax Rate", _ => null),
        Text("Invoice Type", Nature),
        Text("E-Commerce GSTIN", _ => null),
        Rate(),
        Amount("Taxable Value", r => r.Rate.Taxable),
        Cess(),
    ];

    public static readonly WorkbookColumn<DocumentRate>[] B2cl =
    [
        Text("Invoice Number", r => r.Document.Number),
        Text("Invoice date", Date),
        Amount("Invoice Value", r => r.Document.Value),
        Text("Place Of Supply", Place),
        Text("Applicable % of Tax Rate", _ => null),
        Rate(),
        Amount("Taxable Value", r => r.Rate.Taxable),
        Cess(),
        Text("E-Commerce GSTIN", _ => null),
    ];

    public static readonly WorkbookColumn<DocumentRate>[] Cdnr =
    [
        Text("GSTIN/UIN of Recipient", r => r.Document.RecipientGstin),
        Text("Receiver Name", Name, 32m),
        Text("Note Number", r => r.Document.Number),
        Text("Note Date", Date),
        Text("Note Type", NoteType),
        Text("Place Of Supply", Place),
        Text("Reverse Charge", _ => "N"),
        Text("Note Supply Type", Nature),
        Amount("Note Value", r => r.Document.Value),
        Text("Applicable % of Tax Rate", _ => null),
        Rate(),
        Amount("Taxable Value", r => r.Rate.Taxable),
        Cess(),
    ];

    public static readonly WorkbookColumn<DocumentRate>[] Cdnur =
    [
        Text("UR Type", _ => "B2CL"),
        Text("Note Number", r => r.Document.Number),
        Text("Note Date", Date),
        Text("Note Type", NoteType),
        Text("Place Of Supply", Place),
        Amount("Note Value", r => r.Document.Value),
        Text("Applicable % of Tax Rate", _ => null),
        Rate(),
        Amount("Taxable Value", r => r.Rate.Taxable),
        Cess(),
    ];

    public static readonly WorkbookColumn<B2csRow>[] B2cs =
    [
        new("Type", WorkbookCellKind.Text, _ => "OE"),
        new("Place Of Supply", WorkbookCellKind.Text, r => PlaceOf(r.PlaceOfSupplyCode), 24m),
        new("Applicable % of Tax Rate", WorkbookCellKind.Text, _ => null),
        new("Rate", WorkbookCellKind.Amount, r => r.Rate.Value, 10m),
        new("Taxable Value", WorkbookCellKind.Amount, r => r.Sums.Taxable),
        new("Cess Amount", WorkbookCellKind.Amount, _ => 0m),
        new("E-Commerce GSTIN", WorkbookCellKind.Text, _ => null),
    ];

    public static readonly WorkbookColumn<ExemptRow>[] Exempt =
    [
        new("Description", WorkbookCellKind.Text, r => $"{(r.IsInterState ? "Inter" : "Intra")}-State supplies to {(r.IsRegistered ? "registered" : "unregistered")} persons", 48m),
        new("Nil Rated Supplies", WorkbookCellKind.Amount, _ => 0m),
        new("Exempted(other than nil rated/non GST supply)", WorkbookCellKind.Amount, r => r.Value, 28m),
        new("Non-GST Supplies", WorkbookCellKind.Amount, _ => 0m),
    ];

    public static readonly WorkbookColumn<HsnRow>[] Hsn =
    [
        new("HSN", WorkbookCellKind.Text, r => r.Sac),
        new("Description", WorkbookCellKind.Text, _ => null),
        new("UQC", WorkbookCellKind.Text, _ => "NA"),
        new("Total Quantity", WorkbookCellKind.Whole, _ => 0),
        new("Total Value", WorkbookCellKind.Amount, r => r.Sums.Taxable + r.Sums.Tax),
        new("Rate", WorkbookCellKind.Amount, r => r.Rate.Value, 10m),
        new("Taxable Value", WorkbookCellKind.Amount, r => r.Sums.Taxable),
        new("Integrated Tax Amount", WorkbookCellKind.Amount, r => r.Sums.Igst),
        new("Central Tax Amount", WorkbookCellKind.Amount, r => r.Sums.Cgst),
        new("State/UT Tax Amount", WorkbookCellKind.Amount, r => r.Sums.StateTax),
        new("Cess Amount", WorkbookCellKind.Amount, _ => 0m),
    ];

    public static readonly WorkbookColumn<SeriesRow>[] Series =
    [
        new("Nature of Document", WorkbookCellKind.Text, r => r.NatureName, 32m),
        new("Sr. No. From", WorkbookCellKind.Text, r => r.FirstNumber),
        new("Sr. No. To", WorkbookCellKind.Text, r => r.LastNumber),
        new("Total Number", WorkbookCellKind.Whole, r => r.Total),
        new("Cancelled", WorkbookCellKind.Whole, r => r.Cancelled),
    ];

    /// <param name="what">Received or Adjusted.</param>
    public static WorkbookColumn<AdvanceRow>[] AdvancesOf(string what) =>
    [
        new("Place Of Supply", WorkbookCellKind.Text, r => PlaceOf(r.PlaceOfSupplyCode), 24m),
        new("Applicable % of Tax Rate", WorkbookCellKind.Text, _ => null),
        new("Rate", WorkbookCellKind.Amount, r => r.Rate.Value, 10m),
        new($"Gross Advance {what}", WorkbookCellKind.Amount, r => r.Sums.Taxable),
        new("Cess Amount", WorkbookCellKind.Amount, _ => 0m),
    ];

    private static WorkbookColumn<DocumentRate> Text(string title, Func<DocumentRate, object?> value, decimal width = 20m) => new(title, WorkbookCellKind.Text, value, width);

    private static WorkbookColumn<DocumentRate> Amount(string title, Func<DocumentRate, object?> value) => new(title, WorkbookCellKind.Amount, value);

    private static WorkbookColumn<DocumentRate> Rate() => new("Rate", WorkbookCellKind.Amount, r => r.Rate.Rate.Value, 10m);

    private static WorkbookColumn<DocumentRate> Cess() => new("Cess Amount", WorkbookCellKind.Amount, _ => 0m);

    private static string Date(DocumentRate row) => row.Document.Date.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture);

    private static string Name(DocumentRate row) =>
        row.Document.RecipientName.Length <= LongestName ? row.Document.RecipientName : row.Document.RecipientName[..LongestName];

    private static string NoteType(DocumentRate row) => Gstr1Names.NoteTypeOf(row.Document.Kind);

    private static string Place(DocumentRate row) => PlaceOf(row.Document.PlaceOfSupplyCode);

    private static string PlaceOf(string code) => GstStates.Find(code)?.ToString() ?? code;

    private static string Nature(DocumentRate row) => row.Document.Supply switch
    {
        SupplyKind.SezWithPayment => "SEZ supplies with payment",
        SupplyKind.SezWithoutPayment => "SEZ supplies without payment",
        _ => "Regular B2B",
    };
}
