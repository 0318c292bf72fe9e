using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>A ticket to CEPT: its text and evidence, when it was raised and what was answered.</summary>
public partial class CeptTicketPage
{
    private Entry entry = null!;
    private CeptTicket? ticket;
    private Timeline? timeline;
    private string reference = string.Empty;
    private string answerText = string.Empty;
    private DateOnly? on;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private CeptTicketQueries Tickets { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    private string? RaiseObstacle => !Actors.Current.May(Permissions.RaiseCeptTicket) ? MissingRight.Sentence(Permissions.RaiseCeptTicket)
        : Actors.Current.OfficeId != ticket!.NodalOfficeId ? "Only the nodal office of the contract raises it."
        : null;

    private string AgeWords => ((ticket!.AnsweredOn ?? Clock.Today).DayNumber - ticket.RaisedOn!.Value.DayNumber) switch
    {
        0 => ticket.AnsweredOn is null ? "today" : "answered the same day",
        1 => ticket.AnsweredOn is null ? "open for one day" : "answered after one day",
        var days => ticket.AnsweredOn is null ? $"open for {days} days" : $"answered after {days} days",
    };

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override Task OnParametersSetAsync() => LoadAsync();

    // CEPT has the evidence here and in the pack, and no way into the books
    private string? AddressOf(string? key) => !Actors.Current.May(Permissions.ViewAdjustments) ? null : key?.Split('/') switch
    {
        ["gst-invoice", var id] => Urls.Invoice(new(Guid.Parse(id))),
        ["gst-note", var id] => Urls.Note(new(Guid.Parse(id))),
        ["misc-transaction", var id] => Urls.MiscTransaction(new(Guid.Parse(id))),
        ["transfer-entry", var id] => Urls.TransferEntry(new(Guid.Parse(id))),
        _ => null,
    };

    private async Task LoadAsync()
    {
        var id = new CeptTicketId(Id);
        ticket = await Tickets.FindAsync(id);
        isAnothers = ticket is null && await Others.DenyAsync<CeptTicket>(t => t.Id == id, $"cept-ticket/{Id}");
        isMissing = ticket is null && !isAnothers;
        on ??= Clock.Today;
    }

    private Task RaiseAsync() => ActAsync(() => entry.RunAsync((RaiseCeptTicket u) => u, new RaiseCeptTicket.Input(ticket!.Id, reference, on ?? Clock.Today), $"Raised under {reference.Trim()}."));

    private Task AnswerAsync(bool isResolved) => ActAsync(() => entry.RunAsync(
        (RecordCeptAnswer u) => u, new RecordCeptAnswer.Input(ticket!.Id, isResolved, answerText, on ?? Clock.Today), isResolved ? "Recorded as done. The next balances of APT are compared all the same." : "Recorded as rejected; raise it again when it is corrected."));

    private async Task ActAsync(Func<Task<bool>> act)
    {
        if (!await act())
        {
            return;
        }

        (reference, answerText, on) = (string.Empty, string.Empty, null);
        await LoadAsync();
        if (timeline is not null)
        {
            await timeline.ReloadAsync();
        }
    }
}
