using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>A misc. transaction: its heads, and number, date and total of the voucher once it is posted in APT.</summary>
public partial class MiscTransactionPage
{
    private Entry entry = null!;
    private VoucherForm voucher = new();
    private MiscTransaction? misc;
    private CeptTicketRow? ticket;
    private IReadOnlyDictionary<OfficeId, string> offices = new Dictionary<OfficeId, string>();
    private RemarkDialog? withdrawal;
    private Timeline? timeline;
    private string reason = string.Empty;
    private bool isReversing;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private MiscTransactionQueries Miscs { get; set; } = default!;

    [Inject]
    private CeptTicketQueries Tickets { get; set; } = default!;

    [Inject]
    private AdjustmentPeriodQueries Periods { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    // which offices a DDO draws for, the act itself knows
    private string? Obstacle => Actors.Current switch
    {
        var a when !a.May(Permissions.PostMiscTransaction) => MissingRight.Sentence(Permissions.PostMiscTransaction),
        var a when a.OfficeId != misc!.OwningOfficeId && a.Role != Role.Ddo => $"Only {offices.GetValueOrDefault(misc.OwningOfficeId)} or its DDO does this.",
        _ => null,
    };

    private string ReversalSays => misc!.Reason switch
    {
        MiscTransactionReason.TransferReceived => "What was taken up is on its way again, and waits here as a draft.",
        MiscTransactionReason.AptDifference => "The documents are owed again, and the difference to APT is compared anew.",
        _ => "The money lies for its documents in the Postmaster's account again.",
    };

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var id = new MiscTransactionId(Id);
        misc = await Miscs.FindAsync(id);
        isAnothers = misc is null && await Others.DenyAsync<MiscTransaction>(m => m.Id == id, $"misc-transaction/{Id}");
        isMissing = misc is null && !isAnothers;
        if (misc is not null)
        {
            offices = await Periods.OfficesAsync([misc.OwningOfficeId, misc.CounterpartOfficeId ?? misc.OwningOfficeId]);
            ticket = await Tickets.OfCauseAsync(misc.AuditKey);
        }
    }

    private void BeginReversal() => (isReversing, voucher, reason) = (true, new(), string.Empty);

    private Task PostAsync() => ActAsync(v => entry.RunAsync((PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc!.Id, v), $"Posted: {misc!.Amount} is in the books on {IndianTime.Show(v.Date)}."));

    private Task ReverseAsync() => ActAsync(v => entry.RunAsync((ReverseMiscTransaction u) => u, new ReverseMiscTransaction.Input(misc!.Id, v, reason), $"Reversed on {IndianTime.Show(v.Date)}."));

    private async Task WithdrawAsync(string why)
    {
        await entry.RunAsync((WithdrawMiscTransaction u) => u, new WithdrawMiscTransaction.Input(misc!.Id, why), "Withdrawn.");
        await ShowAsync();
    }

    private async Task ActAsync(Func<VoucherEntry, Task<bool>> act)
    {
        try
        {
            if (await act(voucher.Entry()))
            {
                (voucher, isReversing) = (new(), false);
            }
        }
        catch (RuleViolation violation)
        {
            entry.Refuse(violation.Field ?? string.Empty, violation.Message);
            return;
        }

        await ShowAsync();
    }

    private async Task ShowAsync()
    {
        await LoadAsync();
        if (timeline is not null)
        {
            await timeline.ReloadAsync();
        }
    }
}
