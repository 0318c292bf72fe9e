namespace UCCMS.Core.Invoicing;

/// <summary>The booking location's answer to one line of the APT invoice (SOP 4.A).</summary>
public enum LineVerdict
{
    /// <summary>APT and own figures agree to the paisa and the article.</summary>
    Match,

    /// <summary>Both have the line, but not the same figures.</summary>
    Mismatch,

    /// <summary>Booked here, but not on APT's invoice.</summary>
    Missing,

    /// <summary>On APT's invoice, but not booked here.</summary>
    Extra,
}
