using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Records what is known of the recipient's reversal of input tax credit for a credit note (CGST section 34(2)).</summary>
[Requires(Permissions.PrepareNote)]
public sealed class RecordItcReversal(INotesStore notes, IFileStore files, TimeProvider time) : IUseCase<RecordItcReversal.Input, ItcReversalRecordId>
{
    /// <summary>The note, what is known, how it is known, and the paper that shows it.</summary>
    public sealed record Input(GstNoteId Note, ItcReversalStatus Status, string Remark, Evidence? Evidence);

    /// <summary>A small file: letter, screen of the portal.</summary>
    public sealed record Evidence(string Name, string ContentType, ReadOnlyMemory<byte> Content)
    {
        /// <summary>Five megabytes.</summary>
        public const int MostBytes = 5 * 1024 * 1024;
    }

    /// <exception cref="RuleViolation">itc.remark, itc.not-credit, itc.evidence, office.not-yours</exception>
    public async Task<ItcReversalRecordId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var note = await notes.GetNoteAsync(input.Note, ct);
        RuleViolation.Unless(
            input.Status is not (ItcReversalStatus.Declared or ItcReversalStatus.ImsAccepted) || input.Evidence is { Content.Length: > 0 },
            "itc.evidence",
            "Add the recipient's letter or the page of the portal: the tax drops only with it.",
            "Evidence");
        RuleViolation.Unless(input.Evidence is not { Content.Length: > Evidence.MostBytes }, "itc.evidence", "The file has more than 5 MB; scan it smaller.", "Evidence");
        StoredFile? kept = null;
        if (input.Evidence is { Content.Length: > 0 } evidence)
        {
            using var content = new MemoryStream(evidence.Content.ToArray(), writable: false);
            kept = await files.SaveAsync(evidence.Name, evidence.ContentType, content, ct);
        }

        var record = ItcReversalRecord.Of(note, input.Status, input.Remark, kept, actor, time.GetUtcNow().UtcDateTime);
        notes.Add(record);
        return record.Id;
    }
}
