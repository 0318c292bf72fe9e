using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Gst;

/// <summary>Invoices by number, customer or contract, as the list of invoices finds them.</summary>
internal sealed class InvoicesFinder(GstQueries invoices) : IFinder
{
    public string Heading => "Invoices";

    public int Place => 3;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ViewInvoices)
        ? []
        : [.. (await invoices.InvoicesAsync(new GstInvoiceFilter(), new PageRequest(words, Take: Palette.MostOfAKind), ct)).Items
            .Select(i => new Found(i.Number, $"{i.RecipientName} · {i.LocationName} · {IndianTime.Show(i.InvoiceDate)}", Urls.Invoice(i.Id), "invoice"))];
}
