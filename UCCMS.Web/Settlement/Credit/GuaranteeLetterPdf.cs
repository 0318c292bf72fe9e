using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Settlement.Credit;

/// <summary>The letter by which a guarantee is invoked, for signature and seal of the nodal office.</summary>
internal static class GuaranteeLetterPdf
{
    public static void MapCredit(this IEndpointRouteBuilder app) => app.MapGet("/guarantees/{id:guid}/letter.pdf", LetterAsync).RequireAuthorization(Permissions.ViewMoney);

    /// <param name="row">Invoked.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="at">IST civil time.</param>
    /// <param name="language">Of the headings; the letter itself is in English.</param>
    public static byte[] Render(GuaranteeRow row, string by, DateTime at, Language language)
    {
        var (guarantee, headings) = (row.Guarantee, Headings.Of(language));
        var title = $"Invocation of {CreditWords.NameOf(guarantee.Kind).ToLowerInvariant()} {guarantee.Number}";
        var about = new PdfDescription(title, new DateTimeOffset(at, TimeSpan.FromMinutes(330))) { Author = by };
        return PdfLayout.Render(new PdfDocument(about,
        [
            new LetterheadBlock([TaxInvoicePdf.SupplierName, row.OfficeName], ["Invocation", guarantee.Number]),
            new FactsBlock(
            [
                new FactColumn("To the bank", [new Fact("", guarantee.Bank)]),
                new FactColumn("Guarantee", [new Fact("Number", guarantee.Number), new Fact("Amount", IndianFigures.Rupees(guarantee.Amount)), new Fact("Valid", headings.With("{0} to {1}", IndianFigures.Date(guarantee.From), IndianFigures.Date(guarantee.To))), new Fact("Claims until", IndianFigures.Date(guarantee.ClaimBy))]),
                new FactColumn("Customer", [new Fact("Name", row.CustomerName), new Fact("Contract", guarantee.ContractNumber), new Fact("Date", IndianFigures.Date(guarantee.ClosedOn ?? DateOnly.FromDateTime(at)))]),
            ]),
            new ParagraphBlock($"The customer named above has not paid what is due under the contract with the Department of Posts. We invoke the guarantee and ask you to pay {IndianFigures.Rupees(guarantee.Claimed ?? guarantee.Amount)} ({AmountInWords.Of(guarantee.Claimed ?? guarantee.Amount)}) to {row.OfficeName} without delay or demur.\n\nReason: {guarantee.Remark}"),
            new SignatureBlock(headings.With("For {0}", headings[TaxInvoicePdf.SupplierName]), [row.OfficeName]),
        ]) { Language = language, Foot = $"{title} · {headings.With("made {0} by {1}", IndianFigures.Date(DateOnly.FromDateTime(at)), by)}" });
    }

    private static async Task<IResult> LetterAsync(CreditQueries credits, ActorContext actors, TimeProvider time, PdfLanguage language, Guid id, CancellationToken ct) =>
        await credits.GuaranteeAsync(new GuaranteeId(id), ct) is { Guarantee.Status: GuaranteeStatus.Invoked } row
            ? Results.File(Render(row, actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), language.Chosen), "application/pdf", "invocation.pdf")
            : Results.NotFound();
}
