namespace UCCMS.Core.Notifications;

/// <summary>Whether a text can be an e-mail address; the mail server has the last word.</summary>
public static class MailAddressText
{
    public static bool IsValid(string? text)
    {
        var address = text ?? string.Empty;
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == address.LastIndexOf('@') && address.IndexOf('.', at) > at + 1
            && !address.EndsWith('.') && address.Length <= 200 && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>');
    }
}
