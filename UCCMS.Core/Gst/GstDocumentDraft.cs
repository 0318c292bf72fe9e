using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst;

/// <summary>
/// A document about to be issued, still without number and date: one location's lines of one nature, as
/// <see cref="LocationDocument"/> divides them.
/// </summary>
public sealed record GstDocumentDraft
{
    private readonly LocationDocument document;
    private readonly IReadOnlyDictionary<string, Product> products;

    private GstDocumentDraft(LocationDocument document, GstLocation location, IReadOnlyDictionary<string, Product> products) =>
        (this.document, Place, this.products) = (document, location, products);

    public DocumentKind Kind => document.IsBillOfSupply ? DocumentKind.BillOfSupply : DocumentKind.TaxInvoice;

    public IReadOnlyList<ConsolidationLine> Lines => document.Lines;

    public OfficeId Location => Place.OfficeId;

    public string LocationName => Place.OfficeName;

    public string HandedOverStateCode => Place.StateCode;

    public GstSupplier Supplier => Place.Supplier;

    public GstRecipient Recipient => Place.Recipient;

    /// <summary>A bill of supply bears no tax at all.</summary>
    public SupplyKind Supply => document.SupplyFor(Recipient.Supply);

    private GstLocation Place { get; }

    /// <summary>The documents of one location: at least one where there is a line.</summary>
    public static IEnumerable<GstDocumentDraft> For(GstLocation location, IReadOnlyCollection<ConsolidationLine> lines, IReadOnlyDictionary<string, Product> products) =>
        LocationDocument.For(location.Recipient.IsRegistered, lines).Select(d => new GstDocumentDraft(d, location, products));

    public DocumentTotals Totals(bool roundToRupee) =>
        document.Totals(Supplier.StateCode, Recipient.Gstin, HandedOverStateCode, Recipient.Supply, roundToRupee);

    /// <exception cref="RuleViolation">gst.product-unknown</exception>
    public GstInvoiceLine LineOf(ConsolidationLine line, int position)
    {
        var product = products.GetValueOrDefault(line.Product)
            ?? throw new RuleViolation("gst.product-unknown", $"Product {line.Product} is not known; the Administrator enters it with its accounting code.");
        return new(
            position, line.Product, product.Name, line.TrafficClass, product.Sac, line.ArticleCount, line.Gross, line.Vas,
            line.DiscountRate, line.Discount, line.Taxable, line.IsExempt ? Percent.Zero : line.GstRate, line.IsExempt);
    }
}

/// <summary>A booking location with who supplies there and who is billed there.</summary>
/// <param name="OfficeId">The location.</param>
/// <param name="OfficeName">Its name.</param>
/// <param name="StateCode">Where the articles are handed over.</param>
/// <param name="Supplier">By the dated policy.</param>
/// <param name="Recipient">By the choice made for the location.</param>
public sealed record GstLocation(OfficeId OfficeId, string OfficeName, string StateCode, GstSupplier Supplier, GstRecipient Recipient);
