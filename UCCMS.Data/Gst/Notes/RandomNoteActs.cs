using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Credit and debit notes at random: proposed by one, approved or rejected by whoever comes.</summary>
public sealed class RandomNoteActs(RandomStage stage)
{
    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(5) switch
    {
        0 => RejectAsync(ct),
        < 3 => ApproveAsync(ct),
        _ => ProposeAsync(ct),
    };

    private async Task<bool> ProposeAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(db => db.Scoped<GstInvoice>().OrderByDescending(i => i.InvoiceDate).ThenBy(i => i.Id), ct) is not { } invoice || stage.Somebody(Role.NodalOffice, invoice.NodalOfficeId) is not { } officer)
        {
            return false;
        }

        var isCredit = stage.Random.Next(2) == 0;
        var request = new NoteRequest(NoteMode.Amount, isCredit ? DocumentKind.CreditNote : DocumentKind.DebitNote, [new NoteRequestItem(invoice.Id, new Money(100 * (1 + stage.Random.Next(50))), [])]);
        return await ShownAsync(officer, request, ct) is { } shown && await stage.DoAsync(
            officer, (ProposeNotes u) => u, new ProposeNotes.Input(request, isCredit ? NoteReason.ValueOverstated : NoteReason.ValueUnderstated, "Weighed in another slab", shown), ct);
    }

    private async Task<ShownNotes?> ShownAsync(Actor officer, NoteRequest request, CancellationToken ct)
    {
        try
        {
            return ShownNotes.Of(await stage.AskAsync(officer, (NotesReader r) => r.PlanAsync(request, ct)));
        }
        catch (RuleViolation)
        {
            return null; // nothing is left of the invoice
        }
    }

    private async Task<bool> ApproveAsync(CancellationToken ct) =>
        await WaitingAsync(ct) is { } waiting && await stage.DoAsync(stage.Somebody(Role.NodalOffice, waiting.NodalOfficeId), (ApproveNotes u) => u, new ApproveNotes.Input(waiting.Id), ct);

    private async Task<bool> RejectAsync(CancellationToken ct) =>
        await WaitingAsync(ct) is { } waiting && await stage.DoAsync(stage.Somebody(Role.NodalOffice, waiting.NodalOfficeId), (RejectNotes u) => u, new RejectNotes.Input(waiting.Id, "The slip shows the weight"), ct);

    private Task<NoteProposal?> WaitingAsync(CancellationToken ct) =>
        stage.OneAsync(db => db.Scoped<NoteProposal>().Where(p => p.Status == NoteProposalStatus.AwaitingApproval).OrderByDescending(p => p.PreparedAtUtc), ct);
}
