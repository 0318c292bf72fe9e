using Microsoft.AspNetCore.Components;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;
using UCCMS.Data.Gst;
using UCCMS.Data.Notifications;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Gst;

/// <summary>An issued GST document: facts, lines, tax, where it was sent and what happened to it.</summary>
public partial class GstInvoicePage
{
    private GstInvoice? invoice;
    private IReadOnlyList<OutboxRow> mails = [];
    private bool isMissing;
    private bool isAnothers;
    private bool seesConsolidation;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private GstQueries Gst { get; set; } = default!;

    [Inject]
    private SapInvoiceQueries Sap { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private NotificationsQueries Mails { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MaySign => Actors.Current.May(Permissions.ManageSigning) && Actors.Current.OfficeId == invoice!.CounterpartOfficeId;

    /// <summary>What is not an ordinary supply, in a sentence.</summary>
    private string? SpecialSupply => invoice!.Supply switch
    {
        SupplyKind.SezWithPayment => "To a special economic zone, with payment of integrated tax",
        SupplyKind.SezWithoutPayment => $"To a special economic zone, without payment of tax under the letter of undertaking {invoice.UndertakingArn}",
        SupplyKind.Exempt => "Exempt",
        _ => null,
    };

    protected override async Task OnParametersSetAsync()
    {
        var id = new GstInvoiceId(Id);
        invoice = await Gst.InvoiceAsync(id);
        isAnothers = invoice is null && await Others.DenyAsync<GstInvoice>(i => i.Id == id, GstInvoice.KeyOf(id));
        isMissing = invoice is null && !isAnothers;
        if (isMissing && await Sap.OneAsync(new(Id)) is not null)
        {
            Navigation.NavigateTo(Urls.SapInvoice(new(Id)), replace: true); // the books know both as invoices
        }
        if (invoice is not null)
        {
            mails = await Mails.AboutAsync([invoice.AuditKey]);
            seesConsolidation = await Gst.ConsolidationAsync(invoice.ConsolidationId) is not null;
        }
    }

    private static string StateOf(string code) => $"{GstStates.Get(code).Name} ({code})";
}
