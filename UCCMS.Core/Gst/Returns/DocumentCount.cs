using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>A number of documents in words: “1 document”, “1,234 documents”.</summary>
public static class DocumentCount
{
    public static string Of(int documents) => $"{IndianNumber.Format(documents)} {(documents == 1 ? "document" : "documents")}";
}
