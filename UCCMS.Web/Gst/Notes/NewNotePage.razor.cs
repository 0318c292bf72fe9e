using Microsoft.AspNetCore.Components;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Notes;

/// <summary>Proposes a note: which documents, what of them, why; with the documents before and after to the paisa.</summary>
public partial class NewNotePage
{
    private static readonly (NoteMode Mode, string Title, string Help)[] Modes =
    [
        (NoteMode.Whole, "The whole", "Credits all that stands."),
        (NoteMode.Amount, "A value", "Shared out over the lines."),
        (NoteMode.ByLine, "By line", "Values for chosen lines."),
        (NoteMode.Corrected, "The corrected document", "Enter what is right; the difference is the note."),
    ];

    private static readonly NoteReason[] Reasons = [NoteReason.ValueOverstated, NoteReason.TaxOverstated, NoteReason.DeficientService, NoteReason.ValueUnderstated, NoteReason.Other];

    private readonly CommandId command = new();
    private NoteForm? form;
    private CreditNoteLimit? limit;
    private IReadOnlyList<NoteDraft>? drafts;
    private IReadOnlyList<NotableRow> others = [];
    private IReadOnlyList<CustomerGstin> gstins = [];
    private RuleViolation? refusal;
    private string? reasonMissing;
    private string? textMissing;
    private Outcome<NoteProposalId>? outcome;
    private ConfirmDialog? confirmation;
    private string? fault;
    private bool isAnothers;

    /// <summary>The document to begin with.</summary>
    [SupplyParameterFromQuery(Name = "invoice")]
    public string? InvoiceTyped { get; set; }

    [Inject]
    private NotesReader Reader { get; set; } = default!;

    [Inject]
    private NotesQueries Notes { get; set; } = default!;

    [Inject]
    private GstQueries Gst { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private CreditNoteLimits Limits { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private NotableDocument First => form!.Documents[0].Standing.Document;

    protected override async Task OnInitializedAsync()
    {
        var id = new GstInvoiceId(Guid.TryParse(InvoiceTyped, out var typed) ? typed : Guid.Empty);
        if (await Gst.InvoiceAsync(id) is not { } invoice)
        {
            isAnothers = await Others.DenyAsync<GstInvoice>(i => i.Id == id, GstInvoice.KeyOf(id));
            fault = "Choose the document that is to be corrected from the list of invoices.";
            return;
        }

        var made = new NoteForm();
        made.Documents.Add(new NoteFormDocument((await Reader.StandingsAsync([id]))[0]));
        others = await Notes.AlikeAsync(id);
        gstins = await Reader.GstinsAsync(invoice.CustomerId, invoice.PeriodTo);
        limit = await Limits.OnAsync(IndianTime.Today(Time), CancellationToken.None);
        form = made;
        await PlanAsync();
    }

    private string? ErrorOf(string field) =>
        field == "Reason" && reasonMissing is not null ? reasonMissing
        : field == "ReasonText" && textMissing is not null ? textMissing
        : refusal?.Field == field ? refusal.Message
        : outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private bool IsTooLate(NoteFormDocument document) => IndianTime.Today(Time) > limit!.LastDate(document.Standing.Document.Parties.SupplierGstin, document.Standing.Document.Date);

    private Task ChooseAsync(NoteMode mode)
    {
        form!.Mode = mode;
        return PlanAsync();
    }

    private async Task AddAsync(ChangeEventArgs e)
    {
        if (Guid.TryParse(e.Value?.ToString(), out var id))
        {
            form!.Documents.Add(new NoteFormDocument((await Reader.StandingsAsync([new GstInvoiceId(id)]))[0]));
            await PlanAsync();
        }
    }

    private Task RemoveAsync(NoteFormDocument document)
    {
        form!.Documents.Remove(document);
        return PlanAsync();
    }

    private async Task PlanAsync()
    {
        (drafts, refusal, outcome) = (null, null, null);
        command.Renew();
        try
        {
            var planned = form!.IsBegun ? await Reader.PlanAsync(form.Request()) : null;
            if (planned is not null)
            {
                limit!.Require(planned, IndianTime.Today(Time));
            }

            drafts = planned;
        }
        catch (RuleViolation violation)
        {
            refusal = violation;
        }
    }

    // What is missing is said beside its field before anything is asked.
    private Task AskAsync()
    {
        reasonMissing = form!.Reason is null ? "Choose the reason." : null;
        textMissing = string.IsNullOrWhiteSpace(form.ReasonText) ? "Say in words why the note is issued; it is printed on it." : null;
        return reasonMissing is null && textMissing is null ? confirmation!.Open() : Task.CompletedTask;
    }

    private async Task ProposeAsync()
    {
        if (form!.Reason is not { } reason || drafts is null)
        {
            return;
        }

        var input = new ProposeNotes.Input(form.Request(), reason, form.ReasonText, ShownNotes.Of(drafts));
        outcome = await Runner.RunAsync((ProposeNotes u) => u, input, command.Value);
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(Urls.NoteProposal(outcome.Value));
            return;
        }

        command.Renew();
    }
}
