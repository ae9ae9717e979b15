#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>
static void st(void*x,const xmlChar*a,const xmlChar**b){printf("<%s L%d>",a,((htmlParserCtxtPtr)x)->input->line);}
static void en(void*x,const xmlChar*a){printf("</%s>",a);}
static void ch(void*x,const xmlChar*a,int l){printf("%.*s",l,a);}
int main(int ac,char**av){FILE*f=fopen(av[1],"rb");static char b[1<<22];size_t z=fread(b,1,sizeof b,f);
  htmlParserCtxtPtr p=htmlCreateMemoryParserCtxt(b,z);htmlSAXHandler h;memset(&h,0,sizeof h);h.startElement=st;h.endElement=en;h.characters=ch;h.ignorableWhitespace=ch;h.cdataBlock=ch;h.initialized=1;*p->sax=h;htmlCtxtUseOptions(p,HTML_PARSE_IGNORE_ENC);xmlSwitchEncoding(p,XML_CHAR_ENCODING_UTF8);htmlParseDocument(p);htmlFreeParserCtxt(p);}
