namespace UCCMS.Core.Shared;

/// <summary>The form of an Indian mobile number without its country code: ten digits, the first 6 to 9.</summary>
public static class MobileNumber
{
    public static bool IsValid(string? text) =>
        text is { Length: 10 } && text[0] is >= '6' and <= '9' && text.All(char.IsAsciiDigit);
}
