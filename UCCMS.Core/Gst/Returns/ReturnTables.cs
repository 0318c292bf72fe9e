using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Whose return of which month.</summary>
public sealed record ReturnHead(string SupplierGstin, ReturnPeriod Period)
{
    public string SupplierStateCode => SupplierGstin[..2];
}

/// <summary>The working paper of a return: every table with its figures, and what is wrong. Documents themselves are read by drill-down.</summary>
/// <param name="Head">GSTIN and month.</param>
/// <param name="Figures">Each table, in the order of the form.</param>
/// <param name="B2cs">Rows of table 7.</param>
/// <param name="Exempt">Rows of table 8.</param>
/// <param name="Hsn">Rows of table 12, registered first.</param>
/// <param name="Series">Rows of table 13.</param>
/// <param name="Documents">Documents of the month.</param>
/// <param name="Messages">What is wrong.</param>
public sealed record ReturnTables(
    ReturnHead Head,
    IReadOnlyList<TableFigures> Figures,
    IReadOnlyList<B2csRow> B2cs,
    IReadOnlyList<ExemptRow> Exempt,
    IReadOnlyList<HsnRow> Hsn,
    IReadOnlyList<SeriesRow> Series,
    int Documents,
    ValidationMessages Messages)
{
    /// <summary>Rows of tables 11A and 11B.</summary>
    public IReadOnlyList<AdvanceRow> Advances { get; init; } = [];

    public TableFigures Of(ReturnTable table) => Figures.First(f => f.Table == table);
}

/// <summary>One table in figures. Credit notes count negative, as GSTR-3B takes them.</summary>
/// <param name="Table">Which.</param>
/// <param name="Documents">Documents whose value is in it.</param>
/// <param name="Rows">Rows of the file: documents, or consolidated rows.</param>
/// <param name="Value">Payable amounts of documents; in tables 8 and 12 the value without tax.</param>
/// <param name="Sums">Taxable value (in table 8 the exempt value) and tax.</param>
public sealed record TableFigures(ReturnTable Table, int Documents, int Rows, Money Value, HeadSums Sums)
{
    public DrillDown Key => new(Table);
}

/// <summary>Which documents stand behind a figure of the working paper.</summary>
/// <param name="Table">Of this table.</param>
/// <param name="PlaceOfSupplyCode">Only of this place of supply (table 7).</param>
/// <param name="Rate">Only with this rate (tables 7 and 12).</param>
/// <param name="IsInterState">Only inter-State or intra-State ones (tables 7 and 8).</param>
/// <param name="IsRegistered">Only to recipients of this kind (table 8).</param>
/// <param name="Sac">Only with this accounting code (table 12).</param>
/// <param name="Kind">Only of this kind (table 13).</param>
public sealed record DrillDown(
    ReturnTable Table,
    string? PlaceOfSupplyCode = null,
    Percent? Rate = null,
    bool? IsInterState = null,
    bool? IsRegistered = null,
    string? Sac = null,
    DocumentKind? Kind = null);

/// <summary>A row of table 7; may be negative when notes outweigh.</summary>
public sealed record B2csRow(bool IsInterState, string PlaceOfSupplyCode, Percent Rate, int Documents, HeadSums Sums)
{
    public DrillDown Key => new(ReturnTable.B2cs, PlaceOfSupplyCode, Rate, IsInterState);
}

/// <summary>A row of table 8: exempt value, net of notes.</summary>
public sealed record ExemptRow(bool IsInterState, bool IsRegistered, int Documents, Money Value)
{
    /// <summary>As the file names it: INTRAB2B.</summary>
    public string SupplyType => (IsInterState ? "INTR" : "INTRA") + (IsRegistered ? "B2B" : "B2C");

    public DrillDown Key => new(ReturnTable.Exempt, IsInterState: IsInterState, IsRegistered: IsRegistered);
}

/// <summary>A row of table 12, net of notes.</summary>
/// <param name="IsRegistered">Part B2B or B2C; before the division of the table all are B2B here.</param>
/// <param name="Sac">Accounting code.</param>
/// <param name="Rate">Zero for exempt services.</param>
/// <param name="Sums">Value and tax.</param>
public sealed record HsnRow(bool IsRegistered, string Sac, Percent Rate, HeadSums Sums)
{
    public DrillDown Key => new(IsRegistered ? ReturnTable.HsnB2b : ReturnTable.HsnB2c, Rate: Rate, Sac: Sac);
}

/// <summary>A row of table 13: the numbers of one series used in the month, from the register.</summary>
/// <param name="Kind">Bills of supply are a row of their own under “Invoices for outward supply”.</param>
/// <param name="FirstNumber">Of the month.</param>
/// <param name="LastNumber">Of the month.</param>
/// <param name="FirstSerial">Its place in the series.</param>
/// <param name="LastSerial">Its place in the series.</param>
/// <param name="Issued">Documents there are.</param>
/// <param name="Cancelled">Numbers given up.</param>
public sealed record SeriesRow(DocumentKind Kind, string FirstNumber, string LastNumber, int FirstSerial, int LastSerial, int Issued, int Cancelled = 0)
{
    /// <summary>Numbers from first to last.</summary>
    public int Total => LastSerial - FirstSerial + 1;

    /// <summary>As table 13 numbers the nature of a document.</summary>
    public int Nature => Kind switch
    {
        DocumentKind.TaxInvoice or DocumentKind.BillOfSupply => 1,
        DocumentKind.DebitNote => 4,
        DocumentKind.ReceiptVoucher => 6,
        DocumentKind.RefundVoucher => 8,
        _ => 5,
    };

    public string NatureName => Nature switch { 1 => "Invoices for outward supply", 4 => "Debit Note", 6 => "Receipt voucher", 8 => "Refund voucher", _ => "Credit Note" };

    /// <summary>On an advance: no supply yet, in no table of documents but this.</summary>
    public bool IsVoucher => Kind is DocumentKind.ReceiptVoucher or DocumentKind.RefundVoucher;

    public DrillDown Key => new(ReturnTable.Documents, Kind: Kind);
}
