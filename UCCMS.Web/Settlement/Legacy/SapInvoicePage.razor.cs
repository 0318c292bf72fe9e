using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Legacy;

/// <summary>One invoice of SAP: how it is settled, and what becomes of revenue that e-Lekha lacks.</summary>
public partial class SapInvoicePage
{
    private readonly CommandId command = new();
    private SapInvoiceDetail? detail;
    private Outcome<Done>? outcome;
    private ConfirmDialog? intimate;
    private RemarkDialog? answer;
    private Timeline? timeline;
    private string said = string.Empty;
    private bool isLoading = true;
    private bool isAnothers;

    /// <summary>Key of the invoice.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private SapInvoiceQueries Sap { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MayIntimate =>
        detail is { Gap: null, Invoice: { IsPayable: false, IsInElekha: false } invoice }
        && Actors.Current.May(Permissions.EnterSapInvoices) && (Actors.Current.OfficeId == invoice.OwningOfficeId || Actors.Current.OfficeId == invoice.NodalOfficeId);

    private bool MayAcknowledge =>
        detail?.Gap is { Status: SapGapStatus.Intimated } gap && Actors.Current.May(Permissions.AcknowledgeSapRevenue) && gap.CounterpartOfficeId == Actors.Current.OfficeId;

    private string Story => detail!.Invoice.Settlement switch
    {
        SapSettlement.Here => "Open in SAP when it was taken over: paid and accounted here like any bill (letter of 24-12-2025, paragraph III(i)).",
        SapSettlement.ClearedByF32 => "Bill of an Advance customer that SAP cleared by its automation F-32: shown, never payable again (letter of 24-12-2025, paragraph III(ii)).",
        _ => "Paid in SAP: shown, never payable again.",
    };

    protected override async Task OnParametersSetAsync()
    {
        var key = new SapInvoiceId(Id);
        detail = await Sap.OneAsync(key);
        isAnothers = detail is null && await Others.DenyAsync<SapInvoice>(i => i.Id == key, SapInvoice.AuditKeyOf(key));
        isLoading = false;
    }

    private async Task IntimateAsync()
    {
        said = "Intimated: it waits for the Postal Accounts Office.";
        outcome = await Runner.RunAsync((IntimateSapRevenue u) => u, new IntimateSapRevenue.Input(detail!.Invoice.Id), command.Value);
        await ShowAsync();
    }

    private async Task AcknowledgeAsync(string remark)
    {
        said = "Acknowledged.";
        outcome = await Runner.RunAsync((AcknowledgeSapRevenue u) => u, new AcknowledgeSapRevenue.Input(detail!.Invoice.Id, remark), command.Value);
        await ShowAsync();
    }

    private async Task ShowAsync()
    {
        command.Renew();
        detail = await Sap.OneAsync(new(Id));
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }
}
