namespace UCCMS.Web.Exports.Pdf;

/// <summary>A colour by its red, green and blue parts, 0 to 255 each.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink Black => default;

    /// <summary>For labels; 7:1 against paper, so it survives a photocopier.</summary>
    public static Ink Muted => new(0x55, 0x55, 0x55);

    public static Ink Hairline => new(0xB4, 0xB4, 0xB4);

    /// <summary>Postal red; prints as a dark grey in black and white.</summary>
    public static Ink Accent => new(0xB3, 0x12, 0x1D);

    internal bool IsGray => Red == Green && Green == Blue;
}
