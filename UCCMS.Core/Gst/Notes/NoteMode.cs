namespace UCCMS.Core.Gst.Notes;

/// <summary>How the figures of a note come about.</summary>
public enum NoteMode
{
    /// <summary>All that stands.</summary>
    Whole,

    /// <summary>A value, shared out over the lines.</summary>
    Amount,

    /// <summary>Values of chosen lines.</summary>
    ByLine,

    /// <summary>The corrected document less what stands.</summary>
    Corrected,
}
