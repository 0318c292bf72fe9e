using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Key of an issued credit or debit note.</summary>
public readonly record struct GstNoteId(Guid Value) : IEntityId<GstNoteId, Guid>
{
    public static GstNoteId New() => new(Guid.CreateVersion7());

    public static GstNoteId From(Guid value) => new(value);
}

/// <summary>Key of a proposal of notes.</summary>
public readonly record struct NoteProposalId(Guid Value) : IEntityId<NoteProposalId, Guid>
{
    public static NoteProposalId New() => new(Guid.CreateVersion7());

    public static NoteProposalId From(Guid value) => new(value);
}

/// <summary>Key of what was recorded of a recipient's reversal of input tax credit.</summary>
public readonly record struct ItcReversalRecordId(Guid Value) : IEntityId<ItcReversalRecordId, Guid>
{
    public static ItcReversalRecordId New() => new(Guid.CreateVersion7());

    public static ItcReversalRecordId From(Guid value) => new(value);
}
