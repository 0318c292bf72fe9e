namespace UCCMS.Core.Shared;

/// <summary>The form of a postal index number: six digits, the first not zero.</summary>
public static class PinCode
{
    public static bool IsValid(string? text) =>
        text is { Length: 6 } && text[0] != '0' && text.All(char.IsAsciiDigit);
}
