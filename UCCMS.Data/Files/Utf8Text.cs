using System.Buffers;
using System.Text.Unicode;

namespace UCCMS.Data.Files;

/// <summary>Decodes UTF-8 strictly, with or without byte order mark: text of another encoding is refused with its line, never guessed.</summary>
internal sealed class Utf8Text(Stream stream) : IDisposable
{
    private const int Size = 64 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int _length;
    private int _line = 1;
    private bool _started;
    private bool _ended;

    /// <summary>Fills the target from its beginning; 0 only at the end of the text. The target has room for 64 characters or more.</summary>
    public int Read(Span<char> target)
    {
        while (true)
        {
            Fill();
            var source = _bytes.AsSpan(0, _length);
            var status = Utf8.ToUtf16(source, target, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: _ended);
            var text = target[..written];
            if (status == OperationStatus.InvalidData || text.Contains('\0'))
            {
                throw FileRefused.WrongEncoding(_line + LinesBeforeNul(text));
            }

            _line += text.Count('\n');
            source[read..].CopyTo(_bytes);
            _length -= read;
            if (written > 0 || (_ended && _length == 0))
            {
                return written;
            }
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private static int LinesBeforeNul(ReadOnlySpan<char> text)
    {
        var nul = text.IndexOf('\0');
        return (nul < 0 ? text : text[..nul]).Count('\n');
    }

    private void Fill()
    {
        while (!_ended && _length < Size / 2)
        {
            var read = stream.Read(_bytes, _length, Size - _length);
            _ended = read == 0;
            _length += read;
        }

        if (!_started)
        {
            _started = true;
            if (_bytes.AsSpan(0, _length).StartsWith("\uFEFF"u8))
            {
                _length -= 3;
                _bytes.AsSpan(3, _length).CopyTo(_bytes);
            }
        }
    }
}
